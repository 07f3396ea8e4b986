package org.peelinspections.samples;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;
import org.peelinspections.model.Wording;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.finding.InnovativePractice;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;

/**
 * Small values for tests. All but forces and the framework of 2017 are invented, {@link #areas()}
 * among them: a framework as they are since 2021/22, in years of which nothing is published.
 */
public final class Samples {

  /** The day on which the sample assessment says it was last updated. */
  public static final LocalDate UPDATED = LocalDate.of(2017, 12, 12);

  private static final Framework AREAS =
      Framework.builder()
          .id("2031-33")
          .cycle(Cycle.of("2031-33"))
          .name("PEEL 2031-33")
          .scale(GradingScale.FIVE_TIERS)
          .addQuestions(
              area("supporting-victims", "Supporting victims", Graded.NO, false),
              area("preventing-crime", "Preventing crime", Graded.YES, false),
              area("serious-crime", "Serious crime", Graded.YES, true))
          .build();

  private Samples() {}

  private static Question area(String path, String label, Graded graded, boolean separately) {
    return Question.builder()
        .id(AreaId.of("2031-33", path))
        .label(label)
        .wording(Wording.unknown())
        .graded(graded)
        .reportedSeparately(separately)
        .build();
  }

  /** A framework with three areas, five tiers and no pillars. */
  public static Framework areas() {
    return AREAS;
  }

  /** The framework of 2017: three pillars, eleven questions, four tiers. */
  public static Framework of2017() {
    return Frameworks.bundled().get("2017");
  }

  /** West Midlands Police. */
  public static Force westMidlands() {
    return Forces.bundled().get("west-midlands");
  }

  /** Kent Police. */
  public static Force kent() {
    return Forces.bundled().get("kent");
  }

  /** The id of a question of 2017. */
  public static AreaId question(String path) {
    return AreaId.of("2017", path);
  }

  /** A grade among four tiers. */
  public static Judgment.Graded four(Grade grade) {
    return Judgment.graded(grade, GradingScale.FOUR_TIERS);
  }

  /** A grade among five tiers. */
  public static Judgment.Graded five(Grade grade) {
    return Judgment.graded(grade, GradingScale.FIVE_TIERS);
  }

  /** A source without dates. */
  public static Source source(String path) {
    return Source.builder()
        .address(URI.create("https://inspectorate.example/" + path))
        .publisher(Source.Publisher.INSPECTORATE)
        .build();
  }

  /** A source with the day of its last update. */
  public static Source source(String path, LocalDate lastUpdated) {
    return Source.builder().from(source(path)).lastUpdated(lastUpdated).build();
  }

  /** One line of evidence. */
  public static Evidence line(int line) {
    return Evidence.builder().firstLine(line).lastLine(line).build();
  }

  /** An area for improvement without points. */
  public static AreaForImprovement area(String text, Evidence... evidence) {
    return AreaForImprovement.builder().text(text).addEvidence(evidence).build();
  }

  /** A cause of concern with one recommendation. */
  public static CauseOfConcern cause(String text, Evidence... evidence) {
    return CauseOfConcern.builder()
        .text(text)
        .addEvidence(evidence)
        .addRecommendation(
            Recommendation.builder()
                .text("Within six months the force should:")
                .addPoints(Point.of("train its staff; and"), Point.of("check that they use it."))
                .deadline(Deadline.within(Period.ofMonths(6)))
                .addEvidence(evidence)
                .build())
        .build();
  }

  /** An innovative practice. */
  public static InnovativePractice practice(String text, Evidence... evidence) {
    return InnovativePractice.builder().text(text).addEvidence(evidence).build();
  }

  /** A reference to a finding of West Midlands, 2017, question 1 of legitimacy. */
  public static FindingRef ref(Finding finding) {
    return FindingRef.builder()
        .force("west-midlands")
        .framework("2017")
        .area("legitimacy/1")
        .kind(finding.kind())
        .hash(finding.hash())
        .occurrence(1)
        .build();
  }

  /** An assessment of West Midlands under 2017 in which nothing is stated. */
  public static Assessment nothing() {
    return Assessment.builder().force(westMidlands()).framework(of2017()).build();
  }

  /** An assessment of West Midlands under 2017 of one area. */
  public static Assessment of(AreaAssessment part) {
    return Assessment.builder().from(nothing()).addArea(part).build();
  }

  /** A pillar of 2017 with a judgment and nothing else. */
  public static AreaAssessment pillar(Pillar pillar, Judgment judgment) {
    return AreaAssessment.builder().area(AreaId.of("2017", pillar)).judgment(judgment).build();
  }

  /** A question of 2017 with a judgment and nothing else. */
  public static AreaAssessment question(String path, Judgment judgment) {
    return AreaAssessment.builder().area(question(path)).judgment(judgment).build();
  }

  /** An assessment of West Midlands under 2017 of legitimacy and two of its questions. */
  public static Assessment legitimacy() {
    return Assessment.builder()
        .from(nothing())
        .addArea(
            AreaAssessment.builder()
                .area(AreaId.of("2017", Pillar.LEGITIMACY))
                .lastUpdated(UPDATED)
                .judgment(four(Grade.REQUIRES_IMPROVEMENT))
                .addNarrative("The force has work to do.")
                .addSource(source("west-midlands/legitimacy", UPDATED))
                .addFinding(area("The force should plan."))
                .build())
        .addAreas(
            AreaAssessment.builder()
                .area(question("legitimacy/1"))
                .judgment(four(Grade.GOOD))
                .addFindings(area("The force should train."), cause("Vetting is late."))
                .build(),
            AreaAssessment.builder()
                .area(question("legitimacy/2"))
                .judgment(four(Grade.INADEQUATE))
                .addFindings(area("The force should train."), area("The force should train."))
                .build())
        .addFinding(practice("A new way."))
        .inspector("Jane Doe, HM Inspector")
        .addObservation("The force has made progress.")
        .build();
  }
}
