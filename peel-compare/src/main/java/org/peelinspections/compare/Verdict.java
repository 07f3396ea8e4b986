package org.peelinspections.compare;

import java.util.List;
import java.util.function.Function;

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
 * <p>A direction exists in the first two kinds only, and only there can it be asked for. The family
 * is closed: nobody outside this package can add a kind. Equality holds between values built here.
 */
public sealed interface Verdict permits Compared, ComparedWithCaution, NoNewEvidence, NotCompared {

  /** Calls the function for the kind of this verdict. */
  <T> T match(
      Function<? super Compared, ? extends T> compared,
      Function<? super ComparedWithCaution, ? extends T> withCaution,
      Function<? super NoNewEvidence, ? extends T> noNewEvidence,
      Function<? super NotCompared, ? extends T> notCompared);

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
}
