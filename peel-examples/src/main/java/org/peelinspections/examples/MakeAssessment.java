package org.peelinspections.examples;

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
final class MakeAssessment {

  private MakeAssessment() {}

  // tag::model[]
  static Assessment made() {
    Framework framework = Frameworks.bundled().get("2017");
    return Assessment.builder()
        .force(Forces.bundled().get("west-midlands"))
        .framework(framework)
        .addArea(
            AreaAssessment.builder()
                .area(AreaId.of("2017", Pillar.LEGITIMACY))
                .judgment(
                    Judgment.Graded.builder()
                        .grade(Grade.REQUIRES_IMPROVEMENT)
                        .scale(framework.scale().orElseThrow())
                        .build())
                .lastUpdated(LocalDate.of(2017, 12, 12))
                .build())
        .build();
  }
  // end::model[]
}
