package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Ground;

/**
 * Whether two judgments may be compared, and what came of it.
 *
 * <ul>
 *   <li>{@link Compared}: improved, declined or unchanged, by how many steps.
 *   <li>{@link ComparedWithCaution}: the same, with reasons for caution.
 *   <li>{@link NoNewEvidence}: the later judgment is carried forward; there is no direction.
 *   <li>{@link NotCompared}: with the reasons; there is no direction.
 * </ul>
 *
 * <p>There is a {@link #change} in the first two kinds only. A verdict exists only if a comparison
 * gave it: nobody outside this package can build one or add a kind. Verdicts are equal if kind,
 * change, grounds and reasons are.
 */
public sealed interface Verdict {

  /** The change of the grade; empty if, and only if, the two were not compared. */
  default Optional<Change> change() {
    return Optional.empty();
  }

  /**
   * On what ground the two were compared: what is said of the border and of the question. Empty if
   * they were not compared.
   */
  default List<Ground> grounds() {
    return List.of();
  }

  /**
   * The reasons for caution, or against comparing, in the order of their codes; empty if, and only
   * if, the two were compared without caution.
   */
  List<Reason> reasons();

  /** The kind of this verdict. */
  default VerdictKind kind() {
    return match(
        compared -> VerdictKind.COMPARED,
        withCaution -> VerdictKind.COMPARED_WITH_CAUTION,
        noNewEvidence -> VerdictKind.NO_NEW_EVIDENCE,
        notCompared -> VerdictKind.NOT_COMPARED);
  }

  /** Whether one of the reasons has this code. */
  default boolean has(ReasonCode code) {
    return reasons().stream().anyMatch(reason -> reason.code() == code);
  }

  /** Calls the function for the kind of this verdict. */
  default <T> T match(
      Function<? super Compared, ? extends T> compared,
      Function<? super ComparedWithCaution, ? extends T> withCaution,
      Function<? super NoNewEvidence, ? extends T> noNewEvidence,
      Function<? super NotCompared, ? extends T> notCompared) {
    if (this instanceof Compared verdict) {
      return compared.apply(verdict);
    }
    if (this instanceof ComparedWithCaution verdict) {
      return withCaution.apply(verdict);
    }
    return this instanceof NoNewEvidence verdict
        ? noNewEvidence.apply(verdict)
        : notCompared.apply((NotCompared) this);
  }

  /** Both judgments may be compared, and were. */
  @Value.Immutable
  abstract non-sealed class Compared implements Verdict {

    Compared() {}

    abstract Change moved();

    /** The change of the grade; never empty. */
    @Override
    public final Optional<Change> change() {
      return Optional.of(moved());
    }

    /** Which way the grade moved. */
    public final Direction direction() {
      return moved().direction();
    }

    /** By how many steps of the scale it moved, in whichever direction; 0 if it is unchanged. */
    public final int steps() {
      return moved().steps();
    }

    @Override
    public abstract List<Ground> grounds();

    /** Always empty: nothing calls for caution. */
    @Override
    public final List<Reason> reasons() {
      return List.of();
    }
  }

  /**
   * The judgments were compared, but with caution: the question is not quite the same, or the
   * earlier judgment was itself carried forward, so that the change is measured since an earlier
   * cycle.
   */
  @Value.Immutable
  abstract non-sealed class ComparedWithCaution implements Verdict {

    ComparedWithCaution() {}

    abstract Change moved();

    /** The change of the grade; never empty. */
    @Override
    public final Optional<Change> change() {
      return Optional.of(moved());
    }

    /** Which way the grade moved. */
    public final Direction direction() {
      return moved().direction();
    }

    /** By how many steps of the scale it moved, in whichever direction; 0 if it is unchanged. */
    public final int steps() {
      return moved().steps();
    }

    @Override
    public abstract List<Ground> grounds();

    /** What calls for caution; at least one reason. */
    @Override
    public abstract List<Reason> reasons();

    @Value.Check
    void check() {
      Checks.some("verdict compared-with-caution", reasons());
    }
  }

  /**
   * The later judgment is carried forward from an earlier cycle: that it is the same grade says
   * nothing about what happened since, so there is no direction.
   *
   * <p>A row has this verdict if, and only if, its later judgment is carried forward, whatever else
   * stands in the way of a comparison.
   */
  @Value.Immutable
  abstract non-sealed class NoNewEvidence implements Verdict {

    NoNewEvidence() {}

    /** That the later judgment is carried forward, and what else stands in the way. */
    @Override
    public abstract List<Reason> reasons();

    @Value.Check
    void check() {
      Checks.some("verdict no-new-evidence", reasons());
    }
  }

  /** The judgments were not compared, for all the reasons given. */
  @Value.Immutable
  abstract non-sealed class NotCompared implements Verdict {

    NotCompared() {}

    /** All that stands in the way; at least one reason. */
    @Override
    public abstract List<Reason> reasons();

    /**
     * Whether it is only a gap in what is at hand: each reason says that a side is not known, and
     * none that the two may not be compared.
     */
    public final boolean isGap() {
      return reasons().stream().allMatch(reason -> reason.code().isGap());
    }

    @Value.Check
    void check() {
      Checks.some("verdict not-compared", reasons());
    }
  }
}
