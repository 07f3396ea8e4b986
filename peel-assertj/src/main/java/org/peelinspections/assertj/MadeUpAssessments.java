package org.peelinspections.assertj;

import java.net.URI;
import java.time.Period;
import java.util.Map;
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
import org.peelinspections.model.finding.Finding;
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

  private static final Finding STANDARDS =
      AreaForImprovement.builder()
          .text("The force should make sure that supervisors record their checks of files.")
          .build();

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
    return judged(
            "2016",
            Map.of(
                "effectiveness", Grade.REQUIRES_IMPROVEMENT,
                "efficiency", Grade.GOOD,
                "legitimacy", Grade.GOOD,
                "legitimacy/1", Grade.GOOD))
        .addArea(found("2016", Grade.GOOD, STANDARDS))
        .build();
  }

  /** Three pillars and two questions under the framework of 2017. */
  public static Assessment in2017() {
    return judged(
            "2017",
            Map.of(
                "effectiveness", Grade.GOOD,
                "efficiency", Grade.GOOD,
                "legitimacy", Grade.REQUIRES_IMPROVEMENT,
                "legitimacy/1", Grade.GOOD))
        .addArea(found("2017", Grade.REQUIRES_IMPROVEMENT, STANDARDS, concern()))
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
    return judged("2018-19", Map.of("effectiveness", Grade.OUTSTANDING))
        .addArea(area("2018-19", "efficiency", carried))
        .addArea(area("2018-19", "legitimacy", Judgment.notGraded(NoGradeReason.TO_BE_GRADED)))
        .build();
  }

  /** Four areas under the first framework of 2021/22. */
  public static Assessment in2021() {
    Judgment none = Judgment.notGraded(NoGradeReason.NOT_A_GRADED_AREA);
    return judged(
            "2021-22",
            Map.of(
                "preventing-crime", Grade.ADEQUATE,
                "investigating-crime", Grade.REQUIRES_IMPROVEMENT,
                "managing-offenders", Grade.GOOD))
        .addArea(area("2021-22", "supporting-victims", none))
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
    return judged(framework, grades).build();
  }

  private static AssessmentBuilder judged(String framework, Map<String, Grade> grades) {
    Framework under = Frameworks.bundled().get(framework);
    AssessmentBuilder assessment = Assessment.builder().force(force()).framework(under);
    grades.forEach(
        (area, grade) -> assessment.addArea(area(framework, area, judgment(under, grade))));
    return assessment;
  }

  private static Judgment judgment(Framework under, Grade grade) {
    return Judgment.graded(grade, under.scale().orElse(GradingScale.FIVE_TIERS));
  }

  /** The second question of legitimacy, with findings. */
  private static AreaAssessment found(String framework, Grade grade, Finding... findings) {
    Judgment judgment = judgment(Frameworks.bundled().get(framework), grade);
    return AreaAssessment.builder()
        .from(area(framework, "legitimacy/2", judgment))
        .addFindings(findings)
        .build();
  }

  private static AreaAssessment area(String framework, String path, Judgment judgment) {
    return AreaAssessment.builder()
        .area(Frameworks.bundled().get(framework).area(path))
        .judgment(judgment)
        .addSource(
            Source.builder()
                .address(URI.create("https://inspectorate.example/northmarch/" + path))
                .publisher(Source.Publisher.INSPECTORATE)
                .build())
        .build();
  }
}
