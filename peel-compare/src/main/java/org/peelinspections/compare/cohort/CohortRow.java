package org.peelinspections.compare.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peelinspections.compare.AreaPair;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.ComparisonSummary;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.Verdict;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Force;

/** What a cohort says about one area and its counterpart. */
@Value.Immutable
public abstract class CohortRow {

  CohortRow() {}

  /** What the row is about. In a cohort of one cycle an area stands on the later side. */
  public abstract AreaPair areas();

  /** A short name of the area for people to read. */
  public abstract String label();

  /** The earlier judgments; empty if no framework of that side has the area. */
  public abstract Optional<Distribution> earlier();

  /** The later judgments; empty if no framework of that side has the area. */
  public abstract Optional<Distribution> later();

  /**
   * The comparisons of the forces with an assessment on both sides of which one includes the area,
   * by slug; none in a cohort of one cycle.
   */
  public abstract List<ForceRow> comparisons();

  /**
   * The forces with an assessment on both sides that could include the area, and neither does, by
   * slug; none in a cohort of one cycle. They are not in {@link #comparisons}.
   */
  public abstract List<Force> notAtHand();

  /** The judgments of a side; empty if no framework of that side has the area. */
  public final Optional<Distribution> on(Side side) {
    return side == Side.EARLIER ? earlier() : later();
  }

  /**
   * Returns the forces that were compared, with or without caution, by slug, including those that
   * did not move.
   */
  public final List<Mover> compared() {
    return comparisons().stream().flatMap(CohortRow::mover).toList();
  }

  private static Stream<Mover> mover(ForceRow entry) {
    Verdict verdict = entry.row().verdict();
    return verdict.change().stream()
        .map(change -> new Mover(entry.force(), change, verdict.isWithCaution()));
  }

  /**
   * Returns the comparisons without a direction, by slug. Together with {@link #compared} these are
   * all {@link #comparisons}.
   */
  public final List<ForceRow> uncompared() {
    return comparisons().stream()
        .filter(entry -> entry.row().verdict().change().isEmpty())
        .toList();
  }

  /** Returns the forces that improved, by number of steps in descending order, then by slug. */
  public final List<Mover> improved() {
    return moved(Direction.IMPROVED);
  }

  /** Returns the forces that declined, by number of steps in descending order, then by slug. */
  public final List<Mover> declined() {
    return moved(Direction.DECLINED);
  }

  private List<Mover> moved(Direction direction) {
    return compared().stream()
        .filter(mover -> mover.change().direction() == direction)
        .sorted(Comparator.comparing((Mover mover) -> -mover.change().steps()))
        .toList();
  }

  /** Returns how many of the comparisons have which verdict and which direction. */
  public final ComparisonSummary summary() {
    return ComparisonSummary.of(comparisons().stream().map(ForceRow::row).toList());
  }

  /**
   * A force whose grades were compared.
   *
   * @param force the force
   * @param change the change of the grade
   * @param withCaution true if they were compared with caution
   */
  public record Mover(Force force, Change change, boolean withCaution) {

    /** One line for logs: {@code Kent: good to requires improvement: declined by one step}. */
    @Override
    public String toString() {
      return force.shortName() + ": " + change + (withCaution ? ", with caution" : "");
    }
  }

  /**
   * How one force moved.
   *
   * @param force the force
   * @param row its row in the comparison of its two assessments
   */
  public record ForceRow(Force force, ComparisonRow row) {}
}
