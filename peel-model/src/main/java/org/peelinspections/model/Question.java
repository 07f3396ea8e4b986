package org.peelinspections.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A core question of a framework; from 2021/22 an area of policing.
 *
 * <p>What is not known is absent or marked so, never filled in: a number that is not known is
 * empty, a wording has its {@linkplain WordingState state}, a label that is ours and not the
 * inspectorate's is marked as descriptive. A question without a source is unverified as a whole.
 */
@Value.Immutable
public interface Question extends Sourced {

  /** The id: key of the framework and path of the area. */
  AreaId id();

  /** The pillar it belongs to; empty where the framework has no pillars. */
  Optional<Pillar> pillar();

  /** Its number inside the pillar or framework, 1 or more; empty where that is not known. */
  OptionalInt number();

  /** A short name for people to read. */
  String label();

  /**
   * Whether the inspectorate itself uses the label. False: it describes the question in our words.
   */
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

  /** Whether it is graded. */
  Graded graded();

  /** Whether it is inspected and reported outside the report on the force. */
  @Value.Default
  default boolean reportedSeparately() {
    return false;
  }

  /** The questions asked to answer it, as far as they are known, in their order. */
  List<Wording> diagnostics();

  /** What should be known about this entry; empty if there is nothing. */
  Optional<String> note();

  /** The pages that show that this question was part of the framework; empty if unverified. */
  @Override
  List<URI> sources();

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
    Addresses.check(where, sources());
  }

  /** Starts a new question. */
  static QuestionBuilder builder() {
    return new QuestionBuilder();
  }
}
