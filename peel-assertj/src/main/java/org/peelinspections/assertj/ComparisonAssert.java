package org.peelinspections.assertj;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.model.fault.PeelException;

/** Assertions on a comparison. */
public final class ComparisonAssert extends AbstractAssert<ComparisonAssert, Comparison> {

  ComparisonAssert(@Nullable Comparison actual) {
    super(actual, ComparisonAssert.class);
  }

  /** Returns assertions on the row of an area; fails if there is none, or more than one. */
  public ComparisonRowAssert area(String area) {
    isNotNull();
    try {
      return new ComparisonRowAssert(actual.row(area)).as(descriptionText());
    } catch (PeelException e) {
      throw failure("%s", e.getMessage());
    }
  }

  /** Verifies that no grade improved or declined. */
  public ComparisonAssert hasNoChanges() {
    isNotNull();
    List<ComparisonRow> changes = actual.changes();
    if (!changes.isEmpty()) {
      throw failure("%nExpected no changes, but there are %d:%n%s", changes.size(), lines(changes));
    }
    return this;
  }

  private static String lines(List<ComparisonRow> rows) {
    return rows.stream().map(row -> "  " + row).collect(Collectors.joining(System.lineSeparator()));
  }
}
