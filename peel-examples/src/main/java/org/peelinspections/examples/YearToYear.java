package org.peelinspections.examples;

import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonText;
import org.peelinspections.data.PublishedJudgments;

/** Says what changed for a force from one year to the next. */
final class YearToYear {

  private YearToYear() {}

  public static void main(String[] args) {
    Comparison comparison =
        Comparison.of(
            PublishedJudgments.of("kent", "2016").orElseThrow(),
            PublishedJudgments.of("kent", "2017").orElseThrow());
    ComparisonText.sentences(comparison).forEach(System.out::println);
    System.out.println(comparison.summary());
  }
}
