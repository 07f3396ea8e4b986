package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.DetailedFinding;
import org.peelinspections.model.fault.InvalidValueException;

/** Pages that nobody publishes: each ends in a reading or in a limit. */
class HostilePagesTest {

  private static final PageReader READER = PageReader.create();
  private static final int TEN_MILLION = 10_000_000;

  private static final String HEAD =
      "Kent PEEL 2017\nLegitimacy\nLast updated 12/12/2017\nGood\nA summary.\n";

  private static final String QUESTION =
      "Questions for Legitimacy\n1\nTo what extent does the force treat all of the people it serves"
          + " with fairness and respect?\nGood\nWords.\n";

  private static Optional<Grade> legitimacy(PageReading reading) {
    return reading
        .assessment()
        .flatMap(each -> each.pillar(Pillar.LEGITIMACY))
        .flatMap(part -> part.judgment().standingGrade());
  }

  /** What is repeated until there are ten million characters, behind which beginning. */
  static List<Arguments> floods() {
    List<String> repeated =
        List.of("a", "a ", "\n", "a\n", "• a\n", "1\n", "Good\n", "“", "’", "By March 2024, ");
    List<String> marks =
        List.of(
            "<", "<p>", "<div>", "<ul><li>", "<table><tr><td>", "<tr><td>Good", "&amp;", "<!--");
    Stream<Arguments> text =
        Stream.of("", HEAD + QUESTION + "Areas for improvement\n")
            .flatMap(start -> repeated.stream().map(unit -> arguments(start, unit)));
    return Stream.concat(text, marks.stream().map(unit -> arguments("<p>Kent PEEL 2017<p>", unit)))
        .toList();
  }

  /** No time is measured: what took longer than linear time would not end. */
  @Tag("full")
  @ParameterizedTest
  @MethodSource("floods")
  void flood_ofTenMillionCharactersEndsInAReadingOrALimit(String start, String unit) {
    int count = (TEN_MILLION - start.length()) / unit.length();
    byte[] page = (start + unit.repeat(count)).getBytes(StandardCharsets.UTF_8);
    byte[] allowed = page.length <= TEN_MILLION ? page : Arrays.copyOf(page, TEN_MILLION - 3);

    try {
      PageReading reading = READER.read("page", allowed);
      assertThat(reading.coverage().share().orElse(1)).isBetween(0.0, 1.0);
    } catch (PeelLimitException e) {
      assertThat(e.limit())
          .isIn(Limit.LINES, Limit.TEXT_LENGTH, Limit.NESTING_DEPTH, Limit.FINDINGS);
    }
  }

  @Test
  void length_justAllowedIsReadAndOneMoreRefused() {
    String page = HEAD + "\n".repeat(2_000 - HEAD.length());
    PageReader reader = READER.with(PeelLimits.standard().with(Limit.DOCUMENT_LENGTH, 2_000));

    assertThat(legitimacy(reader.read("page", page))).contains(Grade.GOOD);
    for (String longer : List.of(page + "\n", "<p>" + page)) {
      assertThatExceptionOfType(PeelLimitException.class)
          .isThrownBy(() -> reader.read("page", longer.getBytes(StandardCharsets.UTF_8)))
          .withMessage("document: more than 2000 bytes or characters");
    }
  }

  @Test
  void lines_justAllowedAreReadAndOneMoreRefused() {
    PageReader reader = READER.with(PeelLimits.standard().with(Limit.LINES, 6));

    assertThat(legitimacy(reader.read("page", HEAD))).contains(Grade.GOOD);
    assertThatExceptionOfType(PeelLimitException.class)
        .isThrownBy(() -> reader.read("page", HEAD + "\n"))
        .withMessage("document: more than 6 lines (line 7)");
  }

  @Test
  void line_justAllowedIsReadAndOneMoreCharacterRefused() {
    PageReader reader = READER.with(PeelLimits.standard().with(Limit.TEXT_LENGTH, 300));

    assertThat(legitimacy(reader.read("page", HEAD + "a".repeat(300)))).contains(Grade.GOOD);
    assertThatExceptionOfType(PeelLimitException.class)
        .isThrownBy(() -> reader.read("page", HEAD + "a".repeat(301)))
        .withMessage("document: more than 300 characters in one text (line 6)");
  }

  @ParameterizedTest
  @ValueSource(ints = {48, 49})
  void depth_ofPointsIsReadAsFarAsItCanBeWritten(int depth) {
    StringBuilder page = new StringBuilder(HEAD + QUESTION + "Areas for improvement\n");
    for (int i = 0; i < depth; i++) {
      page.append(" ".repeat(i)).append("• a\n");
    }
    if (depth <= 48) {
      Assessment assessment = READER.read("page", page.toString()).assessment().orElseThrow();
      assertThat(assessment.locatedFindings()).hasSize(1);
      assertThat(PeelJson.strict().readAssessment(PeelJson.strict().write(assessment)))
          .isEqualTo(assessment);
    } else {
      assertThatExceptionOfType(PeelLimitException.class)
          .isThrownBy(() -> READER.read("page", page.toString()))
          .withMessage("document: more than 100 levels of nesting (line 60)");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "99999999999999999999\nQ?\nGood\n",
        "-1\nQ?\nGood\n",
        "1e9\nQ?\nGood\n",
        "Last updated 99999999999/99999999999/99999999999999999\n",
        "Within 99999999999999999999 months the force should:\n",
        "Inspected in 999999999999999999999 areas of policing\n"
      })
  void number_thatIsHugeIsNoQuestionDateOrGrade(String lines) {
    PageReading reading = READER.read("page", HEAD + "Questions for Legitimacy\n" + lines);

    assertThat(legitimacy(reading)).contains(Grade.GOOD);
    assertThat(reading.assessment().orElseThrow().questions()).isEmpty();
  }

  @Test
  void question_thatStandsTwiceIsTakenOnce() {
    String again = QUESTION.replace("Good", "Inadequate").replace("Questions for Legitimacy\n", "");
    Assessment assessment = READER.read("page", HEAD + QUESTION + again).assessment().orElseThrow();

    assertThat(assessment.questions())
        .singleElement()
        .satisfies(part -> assertThat(part.judgment().standingGrade()).contains(Grade.GOOD));
  }

  @Test
  void entities_thatTheDocumentDefinesItselfAreNotExpanded() {
    String bomb =
        "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<p>Kent PEEL 2017</p><h2>Legitimacy</h2><p>Good</p><p>A summary, &c; and &x;.</p>";
    PageReading reading = READER.read("page", bomb);

    assertThat(legitimacy(reading)).contains(Grade.GOOD);
    assertThat(reading.coverage().lines())
        .allSatisfy(line -> assertThat(line.text()).hasSizeLessThan(200).doesNotContain("root:"));
  }

  @Test
  void surrogate_aloneInTextIsNoText() {
    PageReading reading = READER.read("page", HEAD + "half \ud83d of one");

    assertThat(reading.kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(reading.diagnostics())
        .singleElement()
        .hasToString(
            "line 6: error not-text: found half of a surrogate pair, U+D83D; expected a page of"
                + " UTF-8 text");
    assertThat(READER.read("page", HEAD + "a pair \ud83d\ude00\n").assessment()).isPresent();
  }

  @Test
  void surrogate_aloneByReferenceIsReplacedAsBrowsersDo() {
    String page = "<p>Kent PEEL 2017<h2>Legitimacy</h2><p>Good<p>A &#xd800; b &#x1F600; summary.";
    Assessment assessment = READER.read("page", page).assessment().orElseThrow();

    assertThat(assessment.pillar(Pillar.LEGITIMACY).orElseThrow().narrative())
        .containsExactly("A \ufffd b \ud83d\ude00 summary.");
  }

  @Test
  void nul_endsTheTextAndItsReferenceDoesNot() {
    assertThat(READER.read("page", HEAD + "\0").diagnostics())
        .singleElement()
        .asString()
        .contains("line 6: error not-text: found the control character U+0000");
    assertThat(READER.read("page", "<p>Kent PEEL 2017<h2>Legitimacy</h2><p>Good<p>&#0;").kind())
        .isEqualTo(PageKind.PILLAR_PAGE);
  }

  @Test
  void lineEnds_mixedAreAllLineEnds() {
    String mixed = HEAD.replaceFirst("\n", "\r\n").replaceFirst("\nLast", "\rLast");

    assertThat(READER.read("page", mixed).assessments())
        .isEqualTo(READER.read("page", HEAD).assessments());
    assertThat(READER.read("page", mixed).coverage().lines())
        .extracting(PageCoverage.Line::line)
        .containsExactly(1, 2, 3, 4, 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200F", "\u202E", "\u2067", "\u061C", "\uFEFF"})
  void directionMark_changesNoGradeAndIsNotKept(String mark) {
    String marked =
        HEAD.replace("Good", mark + "Go" + mark + "od" + mark).replace("A s", "A" + mark + " s");

    assertThat(READER.read("page", marked).assessments())
        .isEqualTo(READER.read("page", HEAD).assessments());
  }

  @Test
  void detailedFindings_thatBeginWithoutAHeadingAreKept() {
    String page =
        HEAD
            + QUESTION
            + "We set out our detailed findings below. These are the basis for our judgment of the"
            + " force’s performance in this area.\nThe officers are polite.\n";
    Assessment assessment = READER.read("page", page).assessment().orElseThrow();

    assertThat(assessment.questions().get(0).detailedFindings())
        .containsExactly(
            DetailedFinding.builder().addParagraph("The officers are polite.").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\u2003"})
  void name_thatIsBlankIsNoDocument(String name) {
    Assessment assessment = READER.read(name, HEAD).assessment().orElseThrow();

    assertThat(assessment.pillars().get(0).evidence())
        .singleElement()
        .satisfies(evidence -> assertThat(evidence.document().filter(String::isBlank)).isEmpty());
    assertThat(PeelJson.strict().readAssessment(PeelJson.strict().write(assessment)))
        .isEqualTo(assessment);
  }

  @Test
  void name_thatCannotBeWrittenIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> READER.read("\ud800", HEAD))
        .withMessageContaining("half of a surrogate pair");
    assertThatExceptionOfType(PeelLimitException.class)
        .isThrownBy(() -> READER.read("x".repeat(1_000_001), HEAD))
        .withMessage("document: more than 1000000 characters in one text");
  }

  /** Limits between which a page is read or refused, and never read so that nothing writes it. */
  @ParameterizedTest
  @EnumSource(Limit.class)
  void page_thatIsReadUnderLimitsIsWrittenUnderThem(Limit limit) {
    String page =
        HEAD
            + QUESTION
            + "Areas for improvement\n• The force should:\n  • a; and\n  • b.\n• c\n"
            + "Cause of concern\nd\nRecommendations\n• The force should e.\n";
    int read = 0;
    for (int most = 1; most < 1_000; most += 7) {
      PeelLimits limits = PeelLimits.standard().with(limit, most);
      try {
        Assessment assessment = READER.with(limits).read("page", page).assessment().orElseThrow();
        PeelJson json = PeelJson.strict().with(limits);
        assertThat(json.readAssessment(json.write(assessment))).isEqualTo(assessment);
        for (PeelCsv csv : List.of(PeelCsv.judgments(), PeelCsv.findings())) {
          csv.with(limits).write(Stream.of(assessment), OutputStream.nullOutputStream());
        }
        read++;
      } catch (PeelLimitException e) {
        assertThat(e.limit()).isEqualTo(limit);
      }
    }
    assertThat(read).isGreaterThan(limit == Limit.DOCUMENT_LENGTH ? -1 : 0);
  }
}
