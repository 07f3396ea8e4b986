package org.peelinspections.examples;

import org.peelinspections.compare.Cohort;
import org.peelinspections.compare.Distribution;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Pillar;

/** Counts the grades for efficiency of 2018/19. */
final class GradeSpread {

  private GradeSpread() {}

  public static void main(String[] args) {
    Cohort cohort = Cohort.of(PublishedJudgments.cycle("2018-19"));
    Distribution efficiency = cohort.row(Pillar.EFFICIENCY).orElseThrow().later().orElseThrow();
    GradingScale scale = efficiency.scales().get(0);
    for (Grade grade : scale.grades()) {
      System.out.println(grade.label() + ": " + efficiency.at(scale, grade).size());
    }
    System.out.println("not in the data: " + efficiency.missing().size());
  }
}
