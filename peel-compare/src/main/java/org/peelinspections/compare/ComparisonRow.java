package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Relation;

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
   * Returns how the two questions relate, and why; empty for a pillar, and for a question that is
   * in no known crosswalk.
   */
  public abstract Optional<CrosswalkRow> crosswalk();

  /** Returns whether the two judgments may be compared, and the result. */
  public abstract Verdict verdict();

  /**
   * Returns what the inspectorate itself says about the change in the later assessment; usually
   * none.
   */
  public abstract List<StatedChange> statedChanges();

  /** Returns how the later question relates to the earlier one; empty if {@link #crosswalk} is. */
  public final Optional<Relation> relation() {
    return crosswalk().map(CrosswalkRow::relation);
  }

  /** The judgment of a side; empty if the area is not in the assessment of that side. */
  public final Optional<Judgment> on(Side side) {
    return side == Side.EARLIER ? earlier() : later();
  }

  /** Returns whether the grade improved or declined, with or without caution. */
  public final boolean moved() {
    return verdict().change().filter(change -> change.steps() > 0).isPresent();
  }

  /**
   * Returns the row in one line: {@code Legitimacy: good -> requires improvement, declined by one
   * step}. If it was not compared, the codes of the reasons follow.
   */
  @Override
  public final String toString() {
    String codes =
        verdict().reasons().stream()
            .map(reason -> reason.code().token())
            .collect(Collectors.joining(", ", " (", ")"));
    return areas().titled(label())
        + ": "
        + ResultWords.judgment(earlier())
        + " -> "
        + ResultWords.judgment(later())
        + ", "
        + verdict().label()
        + (verdict().reasons().isEmpty() ? "" : codes);
  }
}
