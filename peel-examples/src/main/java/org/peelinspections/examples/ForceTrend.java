package org.peelinspections.examples;

import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendRun;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Pillar;

/** Says how far the judgments of a force can be read as one line, and why no further. */
final class ForceTrend {

  private ForceTrend() {}

  public static void main(String[] args) {
    // tag::readme[]
    Trend trend = Trend.of(PublishedJudgments.of("west-midlands"));
    TrendSeries efficiency = trend.series(Pillar.EFFICIENCY).orElseThrow();
    System.out.println(trend.force().name() + ", efficiency");
    for (TrendRun run : efficiency.runs()) {
      String grades = run.firstGrade().label() + " to " + run.lastGrade().label();
      System.out.println(run.first().cycle() + " to " + run.last().cycle() + ": " + grades);
    }
    efficiency.breaks().forEach(gap -> System.out.println(gap.reasons().get(0).sentence()));
    // end::readme[]
  }
}
