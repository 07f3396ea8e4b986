package org.peelinspections.examples.cookbook;

import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Pillar;

/** Lists the forces whose legitimacy improved from 2016 to 2017. */
final class WhoImproved {

  public static void main(String[] args) {
    // tag::cookbook[]
    Cohort cohort =
        Cohort.between(PublishedJudgments.cycle("2016"), PublishedJudgments.cycle("2017"));
    CohortRow legitimacy = cohort.row(Pillar.LEGITIMACY).orElseThrow();
    for (CohortRow.Mover mover : legitimacy.improved()) {
      String earlier = mover.change().earlier().label();
      System.out.println(mover.force().name() + ": from " + earlier);
    }
    System.out.println("Declined: " + legitimacy.declined().size());
    System.out.println("Not compared: " + legitimacy.uncompared().size());
    System.out.println("Grades of 2017: " + legitimacy.later().orElseThrow().counts());
    // end::cookbook[]
  }
}
