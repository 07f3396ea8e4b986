package org.peelinspections.report;

import java.net.URI;
import java.util.List;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** Made-up assessments under the real frameworks; no force was ever judged so. */
public final class Samples {

  /** Would be mark-up if it were not escaped; ends in a character that XML forbids. */
  static final String HOSTILE =
      "<script>alert('x')</script>\"&]]><img src=x onerror=alert(1)>\u0001";

  private static final String OLD = "The force should keep a public list of gifts.";

  private Samples() {}

  static Trend trend() {
    return trend("Sample Police");
  }

  static Trend trend(String name) {
    return Trend.of(List.of(in2017(name, "sample"), in2018(name), in2021(name)));
  }

  static Comparison comparison() {
    return Comparison.of(in2017("Sample Police", "sample"), in2018("Sample Police"));
  }

  static Cohort cohort() {
    return Cohort.of(List.of(in2017("Sample Police", "sample"), in2017("Other Police", "other")));
  }

  static Cohort cohortOfTwo() {
    return Cohort.between(
        List.of(in2017("Sample Police", "sample"), in2017("Other Police", "other")),
        List.of(in2018("Sample Police")));
  }

  static Assessment in2017(String name, String slug) {
    Framework framework = Frameworks.bundled().get("2017");
    return assessment(name, slug, framework)
        .addAreas(
            pillar(framework, Pillar.EFFECTIVENESS, four(Grade.GOOD), finding(OLD)),
            pillar(framework, Pillar.EFFICIENCY, four(Grade.REQUIRES_IMPROVEMENT)),
            pillar(framework, Pillar.LEGITIMACY, four(Grade.OUTSTANDING)))
        .addAreas(
            question(framework, 0, Judgment.notGraded(NoGradeReason.NOT_INSPECTED)),
            question(framework, 1, Judgment.notGraded(NoGradeReason.REPORTED_SEPARATELY)),
            question(framework, 2, Judgment.notStated()))
        .build();
  }

  static Assessment in2018(String name) {
    Framework framework = Frameworks.bundled().get("2018-19");
    Judgment.CarriedForward carried =
        Judgment.CarriedForward.builder()
            .grade(Grade.OUTSTANDING)
            .scale(GradingScale.FOUR_TIERS)
            .origin(Cycle.of("2017"))
            .build();
    return assessment(name, "sample", framework)
        .addAreas(
            AreaAssessment.builder()
                .from(pillar(framework, Pillar.EFFECTIVENESS, four(Grade.INADEQUATE), finding(OLD)))
                .addFinding(finding(name))
                .addStatedDirection(
                    StatedDirection.builder()
                        .direction(Direction.DECLINED)
                        .words("less good than before")
                        .build())
                .build(),
            pillar(framework, Pillar.EFFICIENCY, four(Grade.GOOD)),
            pillar(framework, Pillar.LEGITIMACY, carried))
        .build();
  }

  public static Assessment in2021(String name) {
    Framework framework = Frameworks.bundled().get("2021-22");
    return assessment(name, "sample", framework)
        .addAreas(
            question(framework, 0, five(Grade.ADEQUATE)),
            question(framework, 1, five(Grade.GOOD)),
            question(framework, 2, Judgment.notGraded(NoGradeReason.TO_BE_GRADED)))
        .build();
  }

  private static AssessmentBuilder assessment(String name, String slug, Framework framework) {
    return Assessment.builder()
        .force(Force.builder().slug(slug).name(name).shortName(name).build())
        .framework(framework);
  }

  private static AreaAssessment pillar(
      Framework framework, Pillar pillar, Judgment judgment, Finding... findings) {
    return AreaAssessment.builder()
        .area(AreaId.of(framework.id(), pillar))
        .judgment(judgment)
        .addFindings(findings)
        .addSource(
            source("pillar/" + pillar.token())
                .published(PartialDate.of("2018-03"))
                .publisher(Source.Publisher.INSPECTORATE)
                .build())
        .build();
  }

  private static AreaAssessment question(Framework framework, int index, Judgment judgment) {
    return AreaAssessment.builder()
        .area(framework.questions().get(index).id())
        .judgment(judgment)
        .addSource(
            source("news?a=1&b=2")
                .publisher(Source.Publisher.PRESS)
                .support(Source.Support.BY_EXCLUSION)
                .build())
        .build();
  }

  private static org.peelinspections.model.SourceBuilder source(String path) {
    return Source.builder().address(URI.create("https://example.org/" + path));
  }

  private static Finding finding(String text) {
    return AreaForImprovement.builder().text(text).build();
  }

  private static Judgment four(Grade grade) {
    return Judgment.graded(grade, GradingScale.FOUR_TIERS);
  }

  private static Judgment five(Grade grade) {
    return Judgment.graded(grade, GradingScale.FIVE_TIERS);
  }
}
