package org.peelinspections.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Forces;
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
import org.peelinspections.model.assessment.DetailedFinding;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.InnovativePractice;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.Frameworks;

/** An assessment in which everything occurs that an assessment can hold; its words are made up. */
public final class Samples {

  private Samples() {}

  /** The assessment. */
  public static Assessment assessment() {
    return Assessment.builder()
        .force(Forces.bundled().get("west-midlands"))
        .framework(Frameworks.bundled().get("2017"))
        .addArea(legitimacy())
        .addArea(notStated(Pillar.EFFICIENCY))
        .addArea(graded())
        .addArea(carriedForward())
        .addArea(notGraded())
        .addFinding(InnovativePractice.builder().text("Shared “custody” desks").build())
        .inspector("An Inspector, Her Majesty’s Inspector of Constabulary")
        .addObservation("I am satisfied.")
        .build();
  }

  /** The document of that assessment, as it must be written on many lines. */
  static String json() {
    return resource("assessment.json");
  }

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AreaAssessment legitimacy() {
    return AreaAssessment.builder()
        .area(AreaId.of("2017", Pillar.LEGITIMACY))
        .wording("How legitimate is the force?")
        .lastUpdated(LocalDate.of(2017, 12, 12))
        .judgment(Judgment.graded(Grade.REQUIRES_IMPROVEMENT, GradingScale.FOUR_TIERS))
        .addStatedDirection(
            StatedDirection.builder()
                .direction(Direction.DECLINED)
                .words("less positive than last year")
                .recalledGrade(Grade.GOOD)
                .since(Cycle.of("2016"))
                .build())
        .addSource(
            Source.builder()
                .address(URI.create("https://inspectorate.example/west-midlands/legitimacy"))
                .publisher(Source.Publisher.INSPECTORATE)
                .published(PartialDate.of("2017-12"))
                .lastUpdated(LocalDate.of(2017, 12, 12))
                .retrieved(LocalDate.of(2024, 2, 29))
                .build())
        .addSource(
            Source.builder()
                .address(URI.create("http://press.example/grades"))
                .publisher(Source.Publisher.PRESS)
                .support(Source.Support.BY_EXCLUSION)
                .build())
        .addEvidence(
            Evidence.builder()
                .document("legitimacy.txt")
                .firstLine(7)
                .lastLine(8)
                .words("is judged as requiring improvement")
                .basis(Basis.PROSE)
                .build())
        .addNarrative("First paragraph.", "Second paragraph.")
        .addFinding(AreaForImprovement.builder().text("The force should improve.").build())
        .build();
  }

  private static AreaAssessment notStated(Pillar pillar) {
    return AreaAssessment.builder().area(AreaId.of("2017", pillar)).build();
  }

  private static AreaAssessment graded() {
    return AreaAssessment.builder()
        .area(AreaId.of("2017/legitimacy/1"))
        .wording("How fair?")
        .judgment(Judgment.graded(Grade.GOOD, GradingScale.FOUR_TIERS))
        .addNarrative("The force is fair.")
        .addDetailedFinding(
            DetailedFinding.builder()
                .heading("Treating people fairly")
                .addParagraph("It does.")
                .build())
        .addFinding(
            AreaForImprovement.builder()
                .text("The force should ensure that:")
                .addPoint(Point.of("one; and"))
                .addPoint(
                    Point.builder().text("two:").addPoint(Point.of("two and a half.")).build())
                .addEvidence(Evidence.builder().firstLine(20).lastLine(20).build())
                .build())
        .build();
  }

  private static AreaAssessment carriedForward() {
    return AreaAssessment.builder()
        .area(AreaId.of("2017/effectiveness/2"))
        .judgment(
            Judgment.CarriedForward.builder()
                .grade(Grade.GOOD)
                .scale(GradingScale.FOUR_TIERS)
                .origin(Cycle.of("2016"))
                .addWording("The judgment of 2016 has been carried over.")
                .build())
        .addFinding(
            CauseOfConcern.builder()
                .text("Vulnerable people are at risk.")
                .addParagraph("They wait too long.")
                .carriedFrom(Cycle.of("2015"))
                .addRecommendation(recommendation("at once", Deadline.immediately()))
                .addRecommendation(recommendation("in time", Deadline.within(Period.ofMonths(6))))
                .addRecommendation(
                    recommendation("by spring", Deadline.by(LocalDate.of(2018, 3, 31))))
                .addRecommendation(recommendation("some day", Deadline.none()))
                .build())
        .build();
  }

  private static Recommendation recommendation(String text, Deadline deadline) {
    return Recommendation.builder().text(text).deadline(deadline).build();
  }

  private static AreaAssessment notGraded() {
    return AreaAssessment.builder()
        .area(AreaId.of("2017/effectiveness/5"))
        .judgment(
            Judgment.NotGraded.builder()
                .reason(NoGradeReason.NOT_A_GRADED_AREA)
                .addWording("Ungraded")
                .build())
        .build();
  }
}
