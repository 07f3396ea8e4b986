package org.peelinspections.compare;

import java.util.function.Function;
import org.peelinspections.model.Pillar;

/**
 * A row is about a pillar.
 *
 * @param pillar the pillar
 */
public record PillarSubject(Pillar pillar) implements Subject {

  @Override
  public <T> T match(
      Function<? super PillarSubject, ? extends T> pillar,
      Function<? super QuestionSubject, ? extends T> question) {
    return pillar.apply(this);
  }

  @Override
  public String key() {
    return pillar.token();
  }
}
