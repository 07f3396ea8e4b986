package org.peelinspections.assertj;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.ReasonCode;
import org.peelinspections.compare.VerdictKind;
import org.peelinspections.model.Direction;

/** Assertions on one row of a comparison. A failure shows this row. */
public final class ComparisonRowAssert extends AbstractAssert<ComparisonRowAssert, ComparisonRow> {

  ComparisonRowAssert(@Nullable ComparisonRow actual) {
    super(actual, ComparisonRowAssert.class);
  }

  /** Verifies that the grade improved by a number of steps, with or without caution. */
  public ComparisonRowAssert improvedBy(int steps) {
    return moved(Direction.IMPROVED, steps);
  }

  /** Verifies that the grade declined by a number of steps, with or without caution. */
  public ComparisonRowAssert declinedBy(int steps) {
    return moved(Direction.DECLINED, steps);
  }

  private ComparisonRowAssert moved(Direction direction, int steps) {
    Optional<Change> change = change();
    if (change.filter(c -> c.direction() == direction && c.steps() == steps).isEmpty()) {
      throw fault(direction.label() + " by " + steps + (steps == 1 ? " step" : " steps"));
    }
    return this;
  }

  /** Verifies that the grades were compared, with or without caution, and are the same. */
  public ComparisonRowAssert isUnchanged() {
    if (change().filter(change -> change.steps() == 0).isEmpty()) {
      throw fault(Direction.UNCHANGED.label());
    }
    return this;
  }

  private Optional<Change> change() {
    isNotNull();
    return actual.verdict().change();
  }

  /** Verifies that the judgments were compared without caution. */
  public ComparisonRowAssert isCompared() {
    return has(VerdictKind.COMPARED);
  }

  /**
   * Verifies that the judgments were compared with caution.
   *
   * @param reasons codes that must be among the reasons for caution; if there are none, the reasons
   *     are not checked
   */
  public ComparisonRowAssert isComparedWithCaution(ReasonCode... reasons) {
    return has(VerdictKind.COMPARED_WITH_CAUTION, reasons);
  }

  /** Verifies that there is no new evidence, because the later judgment is carried forward. */
  public ComparisonRowAssert hasNoNewEvidence() {
    return has(VerdictKind.NO_NEW_EVIDENCE);
  }

  /**
   * Verifies that the judgments were not compared.
   *
   * @param reasons codes that must be among the reasons; if there are none, the reasons are not
   *     checked
   */
  public ComparisonRowAssert isNotCompared(ReasonCode... reasons) {
    return has(VerdictKind.NOT_COMPARED, reasons);
  }

  private ComparisonRowAssert has(VerdictKind kind, ReasonCode... reasons) {
    isNotNull();
    List<ReasonCode> found = actual.verdict().reasons().stream().map(Reason::code).toList();
    if (actual.verdict().kind() != kind || !found.containsAll(List.of(reasons))) {
      String codes = Stream.of(reasons).map(ReasonCode::token).collect(Collectors.joining(", "));
      throw fault(kind.label() + (codes.isEmpty() ? "" : " (" + codes + ")"));
    }
    return this;
  }

  private AssertionError fault(String expected) {
    return failureWithActualExpected(
        actual.toString(), expected, "%nExpected:%n  %s%nbut was:%n  %s", expected, actual);
  }
}
