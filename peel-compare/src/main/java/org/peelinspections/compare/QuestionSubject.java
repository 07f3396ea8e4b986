package org.peelinspections.compare;

import java.util.Optional;
import java.util.function.Function;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.QuestionId;

/**
 * A row is about a question of one framework and its counterpart in the other.
 *
 * @param earlier the earlier question; empty if the later one has no counterpart
 * @param later the later question; empty if the earlier one has no counterpart
 */
public record QuestionSubject(Optional<QuestionId> earlier, Optional<QuestionId> later)
    implements Subject {

  /**
   * Checks that there is a question.
   *
   * @throws InvalidValueException if there is none on either side
   */
  public QuestionSubject {
    if (earlier.isEmpty() && later.isEmpty()) {
      throw new InvalidValueException(
          "subject of a row", "it has no question", "expected one on at least one side");
    }
  }

  /** The question of a side; empty if there is no counterpart there. */
  public Optional<QuestionId> on(Side side) {
    return side == Side.EARLIER ? earlier : later;
  }

  /** Whether this is the question of either side. */
  public boolean names(QuestionId question) {
    return earlier.equals(Optional.of(question)) || later.equals(Optional.of(question));
  }

  @Override
  public <T> T match(
      Function<? super PillarSubject, ? extends T> pillar,
      Function<? super QuestionSubject, ? extends T> question) {
    return question.apply(this);
  }

  @Override
  public String key() {
    return earlier.map(QuestionId::toString).orElse("")
        + ">"
        + later.map(QuestionId::toString).orElse("");
  }
}
