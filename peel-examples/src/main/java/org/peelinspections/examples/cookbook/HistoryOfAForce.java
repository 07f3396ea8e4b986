package org.peelinspections.examples.cookbook;

import java.util.Optional;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendBreak;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;

/** Prints the grades of a force, year by year, and where they cannot be compared. */
final class HistoryOfAForce {

  private HistoryOfAForce() {}

  public static void main(String[] args) {
    // tag::cookbook[]
    Trend trend = Trend.of(PublishedJudgments.of("west-midlands"));
    TrendSeries legitimacy = trend.series(Pillar.LEGITIMACY).orElseThrow();
    for (TrendPoint point : legitimacy.points()) {
      Optional<Grade> grade = point.judgment().flatMap(Judgment::standingGrade);
      System.out.println(point.cycle().label() + ": " + grade.map(Grade::label).orElse("no grade"));
    }
    for (TrendBreak stop : legitimacy.breaks()) {
      System.out.println(
          stop.earlier().label() + " cannot be compared with " + stop.later().label());
      System.out.println("  " + stop.reasons().get(0).sentence());
    }
    // end::cookbook[]
  }
}
