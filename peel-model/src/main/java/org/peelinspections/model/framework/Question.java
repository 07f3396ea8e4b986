package org.peelinspections.model.framework;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Sourced;
import org.peelinspections.model.Wording;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.internal.Checks;

/**
 * A core question of a framework; from 2021/22 an area of policing.
 *
 * <p>What is not known is absent or marked: an unknown number is empty, a wording has a {@linkplain
 * Wording.State state}, and {@link #labelPublished} is false for a label that is ours. A question
 * without a source is unverified.
 */
@Value.Immutable
public interface Question extends Sourced {

  /** The id: key of the framework and path of the area. */
  AreaId id();

  /** The pillar it belongs to; empty if the framework has no pillars. */
  Optional<Pillar> pillar();

  /** Its number within the pillar or framework, 1 or more; empty if it is not known. */
  OptionalInt number();

  /** A short name for people to read. */
  String label();

  /** Returns true if the inspectorate itself uses the label, false if it is ours. */
  @Value.Default
  default boolean labelPublished() {
    return true;
  }

  /** Other labels seen for it. */
  List<String> otherLabels();

  /** The question as asked. */
  Wording wording();

  /** Other wordings under which it appeared within the same framework. */
  List<String> otherWordings();

  /** Returns whether it is graded. */
  Graded graded();

  /** Returns whether it is inspected and reported outside the report on the force. */
  @Value.Default
  default boolean reportedSeparately() {
    return false;
  }

  /** The questions asked to answer it, as far as they are known, in their order. */
  List<Wording> diagnostics();

  /** A remark; empty if there is none. */
  Optional<String> note();

  @Value.Check
  default void check() {
    String where = "question " + id();
    Checks.text(where, "label", label());
    Checks.texts(where, "other label", otherLabels());
    Checks.texts(where, "other wording", otherWordings());
    if (number().isPresent() && number().getAsInt() < 1) {
      throw new InvalidValueException(
          where, "its number is " + number().getAsInt(), "expected 1 or more");
    }
    Checks.addresses(where, sources());
  }

  /** Starts a new question. */
  static QuestionBuilder builder() {
    return new QuestionBuilder();
  }
}
