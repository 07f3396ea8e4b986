package org.peelinspections.compare;

import java.util.Optional;
import java.util.function.Function;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.QuestionId;

/**
 * What a row is about: a pillar, or a question with its counterpart in the other framework.
 *
 * <p>A question that was split or merged is the subject of several rows, one for each counterpart.
 */
public sealed interface Subject permits PillarSubject, QuestionSubject {

  /** Calls the function for the kind of this subject. */
  <T> T match(
      Function<? super PillarSubject, ? extends T> pillar,
      Function<? super QuestionSubject, ? extends T> question);

  /**
   * The subject as one word that tells it from the others of a comparison: {@code legitimacy};
   * {@code 2016/legitimacy/1>2017/legitimacy/1}, where a side without a question is left empty.
   */
  String key();

  /** A pillar. */
  static PillarSubject of(Pillar pillar) {
    return new PillarSubject(pillar);
  }

  /**
   * A question and its counterpart.
   *
   * @throws org.peelinspections.model.InvalidValueException if there is neither
   */
  static QuestionSubject of(Optional<QuestionId> earlier, Optional<QuestionId> later) {
    return new QuestionSubject(earlier, later);
  }
}
