package org.peelinspections.examples.cookbook;

import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendBreak;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;

/** Prints the grades of a force, year by year, and where they are not compared. */
final class HistoryOfAForce {

  public static void main(String[] args) {
    // tag::cookbook[]
    Trend trend = Trend.of(PublishedJudgments.of("west-midlands"));
    TrendSeries legitimacy = trend.series(Pillar.LEGITIMACY).orElseThrow();
    for (TrendPoint point : legitimacy.points()) {
      String judgment = point.judgment().map(Judgment::label).orElse("not in this data");
      System.out.println(point.cycle().label() + ": " + judgment);
    }
    for (TrendBreak stop : legitimacy.breaks()) {
      String kind = stop.isGap() ? "gap in this data: " : "not compared: ";
      System.out.println(kind + stop.earlier().label() + " and " + stop.later().label());
      System.out.println("  " + stop.reasons().get(0).sentence());
    }
    // end::cookbook[]
  }
}
