package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.CrosswalkRow;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Relation;

/** What a comparison says about one area and its counterpart. */
@Value.Immutable
public abstract class ComparisonRow {

  ComparisonRow() {}

  /** What the row is about. */
  public abstract AreaPair areas();

  /**
   * A short name of the area for people to read: that of the later framework, or of the earlier one
   * where the later has no counterpart.
   */
  public abstract String label();

  /** The earlier judgment; empty if the area is not in the earlier assessment. */
  public abstract Optional<Judgment> earlier();

  /** The later judgment; empty if the area is not in the later assessment. */
  public abstract Optional<Judgment> later();

  /**
   * How the two questions relate, why, and on what source; empty for a pillar, and for a question
   * that no known crosswalk speaks of.
   */
  public abstract Optional<CrosswalkRow> crosswalk();

  /** Whether the two judgments may be compared, and what came of it. */
  public abstract Verdict verdict();

  /** What the inspectorate itself says about the change in the later assessment; mostly none. */
  public abstract List<StatedChange> statedChanges();

  /** How the later question relates to the earlier one; empty where {@link #crosswalk} is. */
  public final Optional<Relation> relation() {
    return crosswalk().map(CrosswalkRow::relation);
  }

  /** The judgment of a side; empty if the area is not in the assessment of that side. */
  public final Optional<Judgment> on(Side side) {
    return side == Side.EARLIER ? earlier() : later();
  }

  /** Whether the grade improved or declined, with or without caution. */
  public final boolean moved() {
    return verdict().change().filter(change -> change.steps() > 0).isPresent();
  }

  /**
   * The row in one line: {@code Legitimacy: good -> requires improvement, declined by one step}.
   * What stands in the way of a comparison is added by its codes.
   */
  @Override
  public final String toString() {
    return ComparisonText.line(this);
  }

  @Value.Check
  void check() {
    verdict().change().ifPresent(this::checkChange);
  }

  private void checkChange(Change change) {
    boolean fits =
        earlier().flatMap(Judgment::standingGrade).equals(Optional.of(change.earlier()))
            && later().flatMap(Judgment::standingGrade).equals(Optional.of(change.later()));
    if (!fits) {
      throw new InvalidValueException(
          "row " + areas().key(),
          "its verdict goes from " + change.earlier().label() + " to " + change.later().label(),
          "expected the grades of its judgments");
    }
  }
}
