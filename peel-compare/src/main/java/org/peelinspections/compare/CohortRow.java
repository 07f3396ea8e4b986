package org.peelinspections.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
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

  /** The forces that were compared, with or without caution, by slug; not only those that moved. */
  public final List<Mover> compared() {
    return comparisons().stream().flatMap(CohortRow::mover).toList();
  }

  private static Stream<Mover> mover(ForceRow entry) {
    Verdict verdict = entry.row().verdict();
    boolean caution = verdict.kind() == VerdictKind.COMPARED_WITH_CAUTION;
    return verdict.change().stream().map(change -> new Mover(entry.force(), change, caution));
  }

  /**
   * The forces whose comparison gives no direction, each with the reasons, by slug. With {@link
   * #compared} they are all of the {@link #comparisons}.
   */
  public final List<Uncompared> uncompared() {
    return comparisons().stream()
        .filter(entry -> mover(entry).findAny().isEmpty())
        .map(entry -> new Uncompared(entry.force(), entry.row().verdict()))
        .toList();
  }

  /** The forces that improved: those by most steps first, and by slug among equals. */
  public final List<Mover> improved() {
    return moved(Direction.IMPROVED);
  }

  /** The forces that declined: those by most steps first, and by slug among equals. */
  public final List<Mover> declined() {
    return moved(Direction.DECLINED);
  }

  private List<Mover> moved(Direction direction) {
    return compared().stream()
        .filter(mover -> mover.change().direction() == direction)
        .sorted(Comparator.comparing((Mover mover) -> -mover.change().steps()))
        .toList();
  }

  /**
   * From which grade to which the forces went: one matrix for each scale, so one as a rule, and
   * none if no force was compared.
   */
  public final List<TransitionMatrix> transitions() {
    List<Mover> movers = compared();
    return movers.stream()
        .map(mover -> mover.change().scale())
        .distinct()
        .map(
            scale ->
                new TransitionMatrix(
                    scale, movers.stream().filter(m -> m.change().scale().equals(scale)).toList()))
        .toList();
  }

  /** How many of the comparisons have which verdict and which direction. */
  public final ComparisonSummary summary() {
    return ComparisonSummary.of(comparisons().stream().map(ForceRow::row).toList());
  }
}
