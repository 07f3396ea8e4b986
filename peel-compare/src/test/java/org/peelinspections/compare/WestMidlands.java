package org.peelinspections.compare;

import java.net.URI;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** The legitimacy of West Midlands Police as published for 2016 and 2017. */
public final class WestMidlands {

  public static final URI PAGE_2017 =
      URI.create(
          "https://www.justiceinspectorates.gov.uk/hmicfrs/peel-assessments/peel-2017/west-midlands/legitimacy");

  private WestMidlands() {}

  /** The grades of the questions of 2016 are not known, so that they are not in it. */
  public static Assessment in2016() {
    return Assessment.builder()
        .force(Forces.bundled().get("west-midlands"))
        .framework(framework("2016"))
        .addArea(
            AreaAssessment.builder()
                .area(AreaId.of("2016/legitimacy"))
                .judgment(grade(Grade.GOOD))
                .build())
        .build();
  }

  public static Assessment in2017() {
    return Assessment.builder()
        .force(Forces.bundled().get("west-midlands"))
        .framework(framework("2017"))
        .addArea(
            AreaAssessment.builder()
                .area(AreaId.of("2017/legitimacy"))
                .judgment(grade(Grade.REQUIRES_IMPROVEMENT))
                .addStatedDirection(stated())
                .addSource(page())
                .build())
        .addAreas(
            question("legitimacy/1", Grade.GOOD),
            question("legitimacy/2", Grade.GOOD),
            question("legitimacy/3", Grade.REQUIRES_IMPROVEMENT))
        .build();
  }

  private static StatedDirection stated() {
    return StatedDirection.builder()
        .direction(Direction.DECLINED)
        .words("less positive than last year, when we assessed the force as good overall")
        .recalledGrade(Grade.GOOD)
        .build();
  }

  private static AreaAssessment question(String path, Grade grade) {
    return AreaAssessment.builder()
        .area(AreaId.of("2017", path))
        .judgment(grade(grade))
        .addSource(page())
        .build();
  }

  private static Source page() {
    return Source.builder().address(PAGE_2017).publisher(Source.Publisher.INSPECTORATE).build();
  }

  private static Framework framework(String key) {
    return Frameworks.bundled().get(key);
  }

  private static Judgment grade(Grade grade) {
    return Judgment.graded(grade, GradingScale.FOUR_TIERS);
  }
}
