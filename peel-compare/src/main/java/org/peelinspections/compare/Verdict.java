package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.peelinspections.model.framework.Ground;

/**
 * Whether two judgments may be compared, and the result.
 *
 * <ul>
 *   <li>{@link Compared}: improved, declined or unchanged, by how many steps.
 *   <li>{@link ComparedWithCaution}: the same, with reasons for caution.
 *   <li>{@link NoNewEvidence}: the later judgment is carried forward; there is no direction.
 *   <li>{@link NotCompared}: with the reasons; there is no direction.
 * </ul>
 *
 * <p>Only the first two kinds have a {@link #change}. Only a comparison makes verdicts; they cannot
 * be built. Equality includes kind, change, grounds and reasons.
 */
public sealed interface Verdict {

  /** The change of the grade; empty if, and only if, the two were not compared. */
  default Optional<Change> change() {
    return Optional.empty();
  }

  /**
   * Returns why the two could be compared, from the border and the question; empty if they were not
   * compared.
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

  /** The result in words: {@code declined by one step, with caution}, or {@code not compared}. */
  default String label() {
    String caution = kind() == VerdictKind.COMPARED_WITH_CAUTION ? ", with caution" : "";
    return change().map(change -> change.label() + caution).orElse(kind().label());
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

  /** The judgments were compared without caution. */
  @Value.Immutable
  abstract non-sealed class Compared extends Moved implements Verdict {

    Compared() {}

    /** Returns an empty list. */
    @Override
    public final List<Reason> reasons() {
      return List.of();
    }
  }

  /**
   * The judgments were compared, but with caution: the question is not exactly the same, or the
   * earlier judgment was carried forward, so that the change is since an earlier cycle.
   */
  @Value.Immutable
  abstract non-sealed class ComparedWithCaution extends Moved implements Verdict {

    ComparedWithCaution() {}

    /** Returns the reasons for caution; at least one. */
    @Override
    public abstract List<Reason> reasons();

    @Value.Check
    void check() {
      Reason.some("verdict compared-with-caution", reasons());
    }
  }

  /**
   * The later judgment is carried forward from an earlier cycle. It says nothing about what
   * happened since, so there is no direction.
   *
   * <p>A row has this verdict if, and only if, its later judgment is carried forward, even if there
   * are other reasons against comparing.
   */
  @Value.Immutable
  abstract non-sealed class NoNewEvidence implements Verdict {

    NoNewEvidence() {}

    /** Returns that the later judgment is carried forward, and any other reasons. */
    @Override
    public abstract List<Reason> reasons();

    @Value.Check
    void check() {
      Reason.some("verdict no-new-evidence", reasons());
    }
  }

  /** The judgments were not compared. */
  @Value.Immutable
  abstract non-sealed class NotCompared implements Verdict {

    NotCompared() {}

    /** Returns the reasons; at least one. */
    @Override
    public abstract List<Reason> reasons();

    /**
     * Returns true if the only reason is that a judgment is not in this data, so that nothing
     * speaks against comparing.
     */
    public final boolean isGap() {
      return Reason.isGap(reasons());
    }

    @Value.Check
    void check() {
      Reason.some("verdict not-compared", reasons());
    }
  }
}
