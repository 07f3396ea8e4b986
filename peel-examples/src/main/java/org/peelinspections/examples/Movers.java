package org.peelinspections.examples;

import org.peelinspections.compare.Cohort;
import org.peelinspections.compare.CohortRow;
import org.peelinspections.compare.Mover;
import org.peelinspections.compare.TransitionMatrix;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;

/** Lists the forces whose legitimacy declined from 2016 to 2017. */
final class Movers {

  private Movers() {}

  public static void main(String[] args) {
    Cohort cohort =
        Cohort.between(PublishedJudgments.cycle("2016"), PublishedJudgments.cycle("2017"));
    CohortRow legitimacy = cohort.row(Pillar.LEGITIMACY).orElseThrow();
    for (Mover mover : legitimacy.declined()) {
      System.out.println(mover.force().name() + ": " + mover.change().later().label());
    }
    TransitionMatrix matrix = legitimacy.transitions().get(0);
    System.out.println("Stayed good: " + matrix.count(Grade.GOOD, Grade.GOOD));
  }
}
