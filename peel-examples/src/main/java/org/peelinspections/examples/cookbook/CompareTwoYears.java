package org.peelinspections.examples.cookbook;

import java.util.List;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.data.PublishedJudgments;

/** Says for some areas what changed between two years, or why that cannot be said. */
final class CompareTwoYears {

  public static void main(String[] args) {
    // tag::cookbook[]
    Comparison comparison =
        Comparison.of(
            PublishedJudgments.of("west-midlands", "2016").orElseThrow(),
            PublishedJudgments.of("west-midlands", "2017").orElseThrow());
    for (String area : List.of("efficiency", "legitimacy", "legitimacy/1")) {
      ComparisonRow row = comparison.row(area);
      String outcome =
          switch (row.verdict().kind()) {
            case COMPARED, COMPARED_WITH_CAUTION, NO_NEW_EVIDENCE -> row.verdict().label();
            case NOT_COMPARED -> "not compared: " + row.verdict().reasons().get(0).sentence();
          };
      System.out.println(row.label() + ": " + outcome);
    }
    comparison.changes().forEach(System.out::println);
    System.out.println(comparison.summary());
    // end::cookbook[]
  }
}
