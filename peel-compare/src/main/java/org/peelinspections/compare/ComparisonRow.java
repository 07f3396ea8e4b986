package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.CrosswalkRow;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Relation;

/** What a comparison says about one pillar, or about one question and its counterpart. */
@Value.Immutable
public interface ComparisonRow {

  /** What the row is about. */
  Subject subject();

  /**
   * A short name of the subject for people to read: that of the later framework, or of the earlier
   * one where the later has no counterpart.
   */
  String label();

  /** The earlier judgment; empty if the subject is not in the earlier assessment. */
  Optional<Judgment> earlier();

  /** The later judgment; empty if the subject is not in the later assessment. */
  Optional<Judgment> later();

  /**
   * How the two questions relate, why, and on what source; empty for a pillar, and for a question
   * that no known crosswalk speaks of.
   */
  Optional<CrosswalkRow> crosswalk();

  /** Whether the two judgments may be compared, and what came of it. */
  Verdict verdict();

  /** What the inspectorate itself says about the change in the later assessment; mostly none. */
  List<StatedChange> statedChanges();

  /** How the later question relates to the earlier one; empty where {@link #crosswalk} is. */
  default Optional<Relation> relation() {
    return crosswalk().map(CrosswalkRow::relation);
  }

  /** The judgment of a side; empty if the subject is not in the assessment of that side. */
  default Optional<Judgment> on(Side side) {
    return side == Side.EARLIER ? earlier() : later();
  }

  @Value.Check
  default void check() {
    Optional<Change> change =
        verdict()
            .match(
                compared -> Optional.of(compared.change()),
                withCaution -> Optional.of(withCaution.change()),
                noNewEvidence -> Optional.empty(),
                notCompared -> Optional.empty());
    change.ifPresent(
        c -> {
          boolean fits =
              earlier().flatMap(Judgment::standingGrade).equals(Optional.of(c.earlier()))
                  && later().flatMap(Judgment::standingGrade).equals(Optional.of(c.later()));
          if (!fits) {
            throw new InvalidValueException(
                "row " + subject().key(),
                "its verdict goes from " + c.earlier().label() + " to " + c.later().label(),
                "expected the grades of its judgments");
          }
        });
  }

  /** Starts a new row. */
  static ComparisonRowBuilder builder() {
    return new ComparisonRowBuilder();
  }
}
