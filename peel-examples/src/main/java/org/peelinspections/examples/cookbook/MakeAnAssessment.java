package org.peelinspections.examples.cookbook;

import java.time.LocalDate;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** Makes an assessment by hand, of what was published about one pillar. */
final class MakeAnAssessment {

  public static void main(String[] args) {
    // tag::cookbook[]
    Framework framework = Frameworks.bundled().get("2017");
    AreaAssessment legitimacy =
        AreaAssessment.builder()
            .area(AreaId.of("2017", Pillar.LEGITIMACY))
            .judgment(Judgment.graded(Grade.REQUIRES_IMPROVEMENT, framework.scale().orElseThrow()))
            .lastUpdated(LocalDate.of(2017, 12, 12))
            .build();
    Assessment assessment =
        Assessment.builder()
            .force(Forces.bundled().get("west-midlands"))
            .framework(framework)
            .addArea(legitimacy)
            .build();
    System.out.println(assessment);
    System.out.println(assessment.area(legitimacy.area()).orElseThrow().judgment().label());
    // end::cookbook[]
  }
}
