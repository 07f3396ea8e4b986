package org.peelinspections.assertj;

import java.net.URI;
import java.time.Period;
import java.util.Map;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * Made-up assessments to test with. The force, Northmarch Police, does not exist; the frameworks
 * are those of the inspectorate.
 *
 * <ul>
 *   <li>{@link #in2016}, {@link #in2017}: effectiveness improves by one step, efficiency stays
 *       good, legitimacy declines by one step. One finding is reported again, one is new.
 *   <li>{@link #in2018}: efficiency is carried forward from 2017, legitimacy has no grade.
 *   <li>{@link #in2021}: three areas on five tiers, which cannot be compared with earlier years;
 *       supporting victims has no grade.
 * </ul>
 */
public final class MadeUpAssessments {

  private static final String STANDARDS =
      "The force should make sure that supervisors record their checks of files.";

  private MadeUpAssessments() {}

  /** Northmarch Police, which does not exist. */
  public static Force force() {
    return Force.builder()
        .slug("northmarch")
        .name("Northmarch Police")
        .shortName("Northmarch")
        .build();
  }

  /** Three pillars and two questions under the framework of 2016. */
  public static Assessment in2016() {
    return start("2016")
        .addAreas(
            area("2016", "effectiveness", four(Grade.REQUIRES_IMPROVEMENT)),
            area("2016", "efficiency", four(Grade.GOOD)),
            area("2016", "legitimacy", four(Grade.GOOD)),
            area("2016", "legitimacy/1", four(Grade.GOOD)),
            AreaAssessment.builder()
                .from(area("2016", "legitimacy/2", four(Grade.GOOD)))
                .addFinding(AreaForImprovement.builder().text(STANDARDS).build())
                .build())
        .build();
  }

  /** Three pillars and two questions under the framework of 2017. */
  public static Assessment in2017() {
    return start("2017")
        .addAreas(
            area("2017", "effectiveness", four(Grade.GOOD)),
            area("2017", "efficiency", four(Grade.GOOD)),
            area("2017", "legitimacy", four(Grade.REQUIRES_IMPROVEMENT)),
            area("2017", "legitimacy/1", four(Grade.GOOD)),
            AreaAssessment.builder()
                .from(area("2017", "legitimacy/2", four(Grade.REQUIRES_IMPROVEMENT)))
                .addFinding(AreaForImprovement.builder().text(STANDARDS).build())
                .addFinding(concern())
                .build())
        .build();
  }

  private static CauseOfConcern concern() {
    return CauseOfConcern.builder()
        .text("Northmarch Police does not vet all of its staff before they start work.")
        .addRecommendations(
            Recommendation.builder()
                .text("The force should stop the practice immediately.")
                .deadline(Deadline.immediately())
                .build(),
            Recommendation.builder()
                .text("Within six months the force should vet all those who were left out.")
                .deadline(Deadline.within(Period.ofMonths(6)))
                .build())
        .build();
  }

  /** Three pillars under the framework of 2018/19. */
  public static Assessment in2018() {
    Judgment.CarriedForward carried =
        Judgment.CarriedForward.builder()
            .grade(Grade.GOOD)
            .scale(GradingScale.FOUR_TIERS)
            .origin(Cycle.of("2017"))
            .build();
    return start("2018-19")
        .addAreas(
            area("2018-19", "effectiveness", four(Grade.OUTSTANDING)),
            area("2018-19", "efficiency", carried),
            area("2018-19", "legitimacy", Judgment.notGraded(NoGradeReason.TO_BE_GRADED)))
        .build();
  }

  /** Four areas under the first framework of 2021/22. */
  public static Assessment in2021() {
    return start("2021-22")
        .addAreas(
            area("2021-22", "preventing-crime", five(Grade.ADEQUATE)),
            area("2021-22", "investigating-crime", five(Grade.REQUIRES_IMPROVEMENT)),
            area("2021-22", "managing-offenders", five(Grade.GOOD)),
            area(
                "2021-22",
                "supporting-victims",
                Judgment.notGraded(NoGradeReason.NOT_A_GRADED_AREA)))
        .build();
  }

  /**
   * Returns an assessment of Northmarch Police with the given grades only.
   *
   * @param framework the key or a name of a framework that this library knows
   * @param grades the grades by area, a pillar token or question path, such as {@code legitimacy/1}
   * @throws UnknownNameException if there is no such framework, or it has no such area
   * @throws InvalidValueException if a grade is not on the scale of the framework
   */
  public static Assessment graded(String framework, Map<String, Grade> grades) {
    Framework under = Frameworks.bundled().get(framework);
    GradingScale scale = under.scale().orElse(GradingScale.FIVE_TIERS);
    AssessmentBuilder assessment = start(under.id());
    grades.forEach(
        (area, grade) -> assessment.addArea(area(under.area(area), Judgment.graded(grade, scale))));
    return assessment.build();
  }

  private static AssessmentBuilder start(String framework) {
    return Assessment.builder().force(force()).framework(Frameworks.bundled().get(framework));
  }

  private static Judgment four(Grade grade) {
    return Judgment.graded(grade, GradingScale.FOUR_TIERS);
  }

  private static Judgment five(Grade grade) {
    return Judgment.graded(grade, GradingScale.FIVE_TIERS);
  }

  private static AreaAssessment area(String framework, String path, Judgment judgment) {
    return area(Frameworks.bundled().get(framework).area(path), judgment);
  }

  private static AreaAssessment area(AreaId area, Judgment judgment) {
    return AreaAssessment.builder()
        .area(area)
        .judgment(judgment)
        .addSource(source(area.path()))
        .build();
  }

  private static Source source(String path) {
    return Source.builder()
        .address(URI.create("https://inspectorate.example/northmarch/" + path))
        .publisher(Source.Publisher.INSPECTORATE)
        .build();
  }
}
