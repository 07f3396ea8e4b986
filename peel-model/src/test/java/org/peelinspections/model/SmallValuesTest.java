package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.AreaAssessmentBuilder;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.DetailedFinding;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.FrameworkDate;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Question;
import org.peelinspections.model.framework.QuestionBuilder;
import org.peelinspections.model.framework.Relation;
import org.peelinspections.samples.Samples;

/** The rules that the small values share: nothing blank, well-formed keys, addresses and lines. */
class SmallValuesTest {

  private static final String BLANK = " is blank; expected text, or nothing at all";

  /** A value that must not be built, and what must be said about it. */
  record Refused(String message, Supplier<Object> build) {
    @Override
    public String toString() {
      return message;
    }
  }

  static Stream<Refused> blanks() {
    return Stream.of(
        new Refused("force kent: name", () -> force().name(" ").build()),
        new Refused("force kent: short name", () -> force().shortName("").build()),
        new Refused("force kent: other name", () -> force().addOtherName("\t").build()),
        new Refused("force kent: ONS code", () -> force().onsCode("").build()),
        new Refused("evidence: document", () -> evidence(1, 1).document(" ").build()),
        new Refused("evidence: words", () -> evidence(1, 1).words("").build()),
        new Refused(
            "stated direction: words",
            () -> StatedDirection.builder().direction(Direction.DECLINED).words("").build()),
        new Refused("point: text", () -> Point.of(" ")),
        new Refused("recommendation: text", () -> Recommendation.builder().text("\u2003").build()),
        new Refused(
            "detailed finding: heading", () -> DetailedFinding.builder().heading("").build()),
        new Refused(
            "detailed finding: paragraph",
            () -> DetailedFinding.builder().heading("A").addParagraph(" ").build()),
        new Refused(
            "judgment without a grade: wording",
            () ->
                Judgment.NotGraded.builder()
                    .reason(NoGradeReason.TO_BE_GRADED)
                    .addWording("")
                    .build()),
        new Refused(
            "carried-forward judgment: wording",
            () ->
                Judgment.CarriedForward.builder()
                    .grade(Grade.GOOD)
                    .scale(GradingScale.FOUR_TIERS)
                    .addWording(" ")
                    .build()),
        new Refused(
            "assessment of 2017/legitimacy/1: wording", () -> question().wording(" ").build()),
        new Refused(
            "assessment of 2017/legitimacy/1: paragraph of the narrative",
            () -> question().addNarrative(" ").build()),
        new Refused("question 2017/legitimacy/1: label", () -> ofFramework().label(" ").build()),
        new Refused(
            "question 2017/legitimacy/1: other label",
            () -> ofFramework().addOtherLabel("").build()),
        new Refused(
            "question 2017/legitimacy/1: other wording",
            () -> ofFramework().addOtherWording("\n").build()),
        new Refused(
            "assessment of west-midlands under 2017: inspector",
            () -> Assessment.builder().from(Samples.nothing()).inspector("").build()),
        new Refused(
            "assessment of west-midlands under 2017: paragraph of the observations",
            () -> Assessment.builder().from(Samples.nothing()).addObservation("").build()));
  }

  private static ForceBuilder force() {
    return Force.builder().slug("kent").name("Kent Police").shortName("Kent");
  }

  private static EvidenceBuilder evidence(int first, int last) {
    return Evidence.builder().firstLine(first).lastLine(last);
  }

  private static AreaAssessmentBuilder question() {
    return AreaAssessment.builder().area(Samples.question("legitimacy/1"));
  }

  private static QuestionBuilder ofFramework() {
    return Question.builder()
        .id(Samples.question("legitimacy/1"))
        .label("Fairness")
        .wording(Wording.unknown())
        .graded(Graded.YES);
  }

  @ParameterizedTest
  @MethodSource("blanks")
  void build_withBlankText_isRefused(Refused refused) {
    assertThatThrownBy(() -> refused.build().get())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(refused.message() + BLANK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent", "a", "7", "dyfed-powys", "2021-22-revised"})
  void force_withSlugOfWordsAndHyphens(String slug) {
    assertThat(force().slug(slug).build().slug()).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Kent", "kent ", "-kent", "kent-", "a--b", "a_b", "kent/a", "é", "a{"})
  void force_withAnotherSlug_isRefused(String slug) {
    assertThatThrownBy(() -> force().slug(slug).build())
        .hasMessage(
            "force: slug is '"
                + slug
                + "'; expected lower-case letters and digits, joined by single hyphens");
  }

  @Test
  void force_withNothingMoreThanItsNames_hasNoOthersAndNoCode() {
    assertThat(force().build().otherNames()).isEmpty();
    assertThat(force().build().onsCode()).isEmpty();
  }

  @Test
  void force_withAnotherName_isAnotherValue() {
    assertThat(force().addOtherName("Kent Constabulary").build()).isNotEqualTo(force().build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.example/b?c=d#e", "http://a.example", "HTTPS://a.example/"})
  void source_withAbsoluteAddress(String address) {
    assertThat(source(address).address()).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "/a", "//a.example/b", "ftp://a.example/b", "https:/a", "mailto:a@b"})
  void source_withAnotherAddress_isRefused(String address) {
    assertThatThrownBy(() -> source(address))
        .hasMessage(
            "source: its address is '"
                + address
                + "'; expected an absolute address with http or https");
  }

  private static Source source(String address) {
    return Source.builder().address(URI.create(address)).publisher(Source.Publisher.PRESS).build();
  }

  /** What is known of frameworks rests on pages, and a page has an address. */
  static Stream<Refused> notAddresses() {
    URI relative = URI.create("a.example/b");
    return Stream.of(
        new Refused("question 2017/legitimacy/1", () -> ofFramework().addSource(relative).build()),
        new Refused(
            "crosswalk from 2017/legitimacy/1 to -",
            () ->
                CrosswalkRow.builder()
                    .earlier(Samples.question("legitimacy/1"))
                    .relation(Relation.NONE)
                    .reason("It was dropped.")
                    .addSource(relative)
                    .build()),
        new Refused(
            "date of legitimacy",
            () ->
                FrameworkDate.builder()
                    .event(FrameworkDate.Event.PUBLISHED)
                    .part("legitimacy")
                    .first(PartialDate.of("2017"))
                    .addSource(relative)
                    .build()),
        new Refused(
            "pillar legitimacy",
            () ->
                FrameworkPillar.builder()
                    .pillar(Pillar.LEGITIMACY)
                    .graded(Graded.YES)
                    .headline(Wording.unknown())
                    .addSource(relative)
                    .build()));
  }

  @ParameterizedTest
  @MethodSource("notAddresses")
  void build_withASourceThatIsNoAddress_isRefused(Refused refused) {
    assertThatThrownBy(() -> refused.build().get())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            refused.message()
                + ": its address is 'a.example/b'; expected an absolute address with http or"
                + " https");
  }

  @Test
  void question_withNothingMore_hasAPublishedLabelAndIsPartOfTheReport() {
    Question question = ofFramework().build();

    assertThat(question.labelPublished()).isTrue();
    assertThat(question.reportedSeparately()).isFalse();
  }

  @Test
  void source_withNothingMore_isDirectAndUndated() {
    Source source = source("https://a.example/");
    assertThat(source.support()).isEqualTo(Source.Support.DIRECT);
    assertThat(source.published()).isEmpty();
    assertThat(source.lastUpdated()).isEmpty();
    assertThat(source.retrieved()).isEmpty();
  }

  @Test
  void source_ofAnotherDay_isAnotherSource() {
    assertThat(Samples.source("a", Samples.UPDATED)).isNotEqualTo(Samples.source("a"));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 2", "7, 400"})
  void evidence_withLinesInOrder(int first, int last) {
    assertThatCode(() -> evidence(first, last).build()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 1", "2, 1", "-1, 1"})
  void evidence_withOtherLines_isRefused(int first, int last) {
    assertThatThrownBy(() -> evidence(first, last).build())
        .hasMessage(
            "evidence: its lines are "
                + first
                + " to "
                + last
                + "; expected lines from 1 on, the last not before the first");
  }

  @Test
  void evidence_withNothingMore_isStatedInADocumentWithoutName() {
    assertThat(Samples.line(3).basis()).isEqualTo(Basis.STATED);
    assertThat(Samples.line(3).document()).isEmpty();
    assertThat(Samples.line(3).words()).isEmpty();
  }

  @Test
  void statedDirection_withWordsAlone_recallsNothing() {
    StatedDirection stated =
        StatedDirection.builder().direction(Direction.UNCHANGED).words("as last year").build();
    assertThat(stated.recalledGrade()).isEmpty();
    assertThat(stated.since()).isEmpty();
  }

  @Test
  void detailedFinding_ofHeadingAlone() {
    assertThat(DetailedFinding.builder().heading("Ethics").build().paragraphs()).isEmpty();
  }

  @Test
  void detailedFinding_ofParagraphsAlone() {
    assertThat(DetailedFinding.builder().addParagraph("Text.").build().heading()).isEmpty();
  }

  @Test
  void detailedFinding_ofNeither_isRefused() {
    assertThatThrownBy(() -> DetailedFinding.builder().build())
        .hasMessage(
            "detailed finding: it has neither heading nor paragraph; expected one or the other");
  }

  @Test
  void point_withSubPoints_isNotEqualToOneWithout() {
    Point sub = Point.builder().text("a").addPoint(Point.of("b")).build();
    assertThat(sub).isNotEqualTo(Point.of("a"));
    assertThat(Point.of("a").points()).isEmpty();
    assertThat(sub.points()).isEqualTo(List.of(Point.of("b")));
  }

  @Test
  void recommendation_withWordsAlone_hasNoDeadline() {
    Recommendation bare = Recommendation.builder().text("The force should plan.").build();
    assertThat(bare.deadline()).isEqualTo(Deadline.none());
    assertThat(bare.points()).isEmpty();
    assertThat(bare.evidence()).isEmpty();
  }

  @Test
  void pillarAndQuestion_withNothingMore_areNotStated() {
    assertThat(AreaAssessment.builder().area(AreaId.of("2017/efficiency")).build().judgment())
        .isEqualTo(Judgment.notStated());
    assertThat(question().build().judgment()).isEqualTo(Judgment.notStated());
  }
}
