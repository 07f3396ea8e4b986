package org.peelinspections.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.io.Seeds;
import org.peelinspections.io.json.RandomValues;
import org.peelinspections.io.json.Samples;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;

@Tag("both-paths")
class PeelCsvTest {

  private static final PeelCsv JUDGMENTS = PeelCsv.judgments();

  private static final PeelCsv FINDINGS = PeelCsv.findings();

  private static final PeelCsv RANDOM_JUDGMENTS = JUDGMENTS.with(RandomValues.FRAMEWORKS);

  private static final PeelCsv RANDOM_FINDINGS = FINDINGS.with(RandomValues.FRAMEWORKS);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Seeds.atMost(20));
  }

  /** Assessments of which no two in a row are of the same force and framework. */
  private static List<Assessment> assessments(long seed) {
    RandomValues values = new RandomValues(seed);
    List<Assessment> assessments = new ArrayList<>();
    while (assessments.size() < 6) {
      Assessment next = values.assessment();
      Assessment last = assessments.isEmpty() ? null : assessments.get(assessments.size() - 1);
      if (last == null
          || !last.force().slug().equals(next.force().slug())
          || !last.framework().id().equals(next.framework().id())) {
        assessments.add(next);
      }
    }
    return assessments;
  }

  private static Assessment kent(AreaAssessment... pillars) {
    return Assessment.builder()
        .force(Forces.bundled().get("kent"))
        .framework(Frameworks.bundled().get("2017"))
        .addAreas(pillars)
        .build();
  }

  private static AreaAssessment graded(Pillar pillar, Grade grade) {
    return AreaAssessment.builder()
        .area(AreaId.of("2017", pillar))
        .judgment(Judgment.graded(grade, GradingScale.FOUR_TIERS))
        .build();
  }

  private static AssessmentBuilder kentWith(Finding... findings) {
    return Assessment.builder().from(kent()).addFindings(findings);
  }

  private static Finding area(String text) {
    return AreaForImprovement.builder().text(text).build();
  }

  /** A table of the sample; the labels of the questions are those of the framework. */
  private static String golden(String name) {
    String golden = Tables.resource(name);
    for (Question question : Samples.assessment().framework().questions()) {
      golden = golden.replace("{" + question.id() + "}", question.label());
    }
    return golden;
  }

  @Test
  void judgments_areWrittenLikeThis() {
    String table = Tables.of(JUDGMENTS, Samples.assessment());

    assertThat(table.replace("\r\n", "\n")).isEqualTo(golden("judgments.csv"));
    assertThat(table.split("\r\n", -1)).hasSize(1 + 5 + 1);
  }

  @Test
  void findings_areWrittenLikeThis() {
    String table = Tables.of(FINDINGS, Samples.assessment());

    assertThat(table.replace("\r\n", "\n")).isEqualTo(golden("findings.csv"));
  }

  @Test
  void golden_tablesAreReadAsTheyWereWritten() {
    Assessment sample = Samples.assessment();

    assertThat(JUDGMENTS.read(Tables.bytes(golden("judgments.csv"))))
        .containsExactly(Tables.withJudgments(sample));
    assertThat(FINDINGS.read(Tables.bytes(golden("findings.csv"))))
        .containsExactly(Tables.withFindings(sample));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void judgments_readBackAsEqualValues(long seed) {
    List<Assessment> assessments = assessments(seed);
    String table = Tables.of(RANDOM_JUDGMENTS, assessments.toArray(Assessment[]::new));

    assertThat(RANDOM_JUDGMENTS.read(Tables.bytes(table)))
        .isEqualTo(Tables.withJudgments(assessments));
    assertThat(RANDOM_JUDGMENTS.read(new StringReader(table)))
        .isEqualTo(Tables.withJudgments(assessments));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findings_readBackAsEqualValues(long seed) {
    List<Assessment> assessments = assessments(seed);
    String table = Tables.of(RANDOM_FINDINGS, assessments.toArray(Assessment[]::new));

    assertThat(RANDOM_FINDINGS.read(Tables.bytes(table)))
        .isEqualTo(Tables.withFindings(assessments));
    assertThat(RANDOM_FINDINGS.read(new StringReader(table)))
        .isEqualTo(Tables.withFindings(assessments));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyWayOfWriting_readsBackAsEqualValues(long seed) {
    List<Assessment> assessments = assessments(seed);
    Assessment[] all = assessments.toArray(Assessment[]::new);
    String judgments = Tables.of(RANDOM_JUDGMENTS.withByteOrderMark().withFormulaGuard(), all);
    String findings = Tables.of(RANDOM_FINDINGS.withByteOrderMark().withFormulaGuard(), all);

    assertThat(judgments).startsWith("\ufeffforce,");
    assertThat(RANDOM_JUDGMENTS.withFormulaGuard().read(Tables.bytes(judgments)))
        .isEqualTo(Tables.withJudgments(assessments));
    assertThat(RANDOM_FINDINGS.withFormulaGuard().read(new StringReader(findings)))
        .isEqualTo(Tables.withFindings(assessments));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tables_mergeToTheFindingsWithTheirJudgments(long seed) {
    Assessment whole = new RandomValues(seed).assessment();
    List<Assessment> parts =
        Stream.concat(
                RANDOM_JUDGMENTS.read(Tables.bytes(Tables.of(RANDOM_JUDGMENTS, whole))),
                RANDOM_FINDINGS.read(Tables.bytes(Tables.of(RANDOM_FINDINGS, whole))))
            .toList();
    Assessment merged = parts.stream().reduce(Assessment::merge).orElse(whole);

    assertThat(Tables.withJudgments(merged)).isEqualTo(Tables.withJudgments(whole));
    assertThat(merged.locatedFindings()).isEqualTo(whole.locatedFindings());
  }

  @Test
  void columns_areTheHeader() {
    assertThat(Tables.of(JUDGMENTS))
        .isEqualTo(String.join(",", PeelCsv.judgments().columns()) + "\r\n");
    assertThat(Tables.of(FINDINGS))
        .isEqualTo(String.join(",", PeelCsv.findings().columns()) + "\r\n");
  }

  @Test
  void header_aloneGivesNothing() {
    assertThat(JUDGMENTS.read(Tables.bytes(Tables.of(JUDGMENTS)))).isEmpty();
    assertThat(FINDINGS.read(Tables.bytes(Tables.of(FINDINGS)))).isEmpty();
    assertThat(Tables.of(JUDGMENTS, kent())).isEqualTo(Tables.of(JUDGMENTS));
    assertThat(Tables.of(FINDINGS, kent())).isEqualTo(Tables.of(FINDINGS));
  }

  /** The plain cells of a table without any quotation mark, row by row. */
  private static List<List<String>> cells(String table) {
    assertThat(table).doesNotContain("\"");
    return table.lines().map(line -> List.of(line.split(",", -1))).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void header_canStandInAnyOrder(long seed) {
    Assessment kent =
        kent(graded(Pillar.LEGITIMACY, Grade.GOOD), graded(Pillar.EFFICIENCY, Grade.OUTSTANDING));
    List<List<String>> rows = cells(Tables.of(JUDGMENTS, kent));
    List<Integer> order =
        new ArrayList<>(Stream.iterate(0, i -> i + 1).limit(rows.get(0).size()).toList());
    Collections.shuffle(order, new Random(seed));
    String shuffled =
        rows.stream()
            .map(row -> order.stream().map(row::get).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n"));

    assertThat(JUDGMENTS.read(Tables.bytes(shuffled))).containsExactly(kent);
  }

  @Test
  void lineEnds_canBeAnyAndMixed() {
    Assessment kent =
        kent(graded(Pillar.LEGITIMACY, Grade.GOOD), graded(Pillar.EFFICIENCY, Grade.GOOD));
    String[] lines = Tables.of(JUDGMENTS, kent).split("\r\n", -1);

    assertThat(JUDGMENTS.read(Tables.bytes(lines[0] + "\r" + lines[1] + "\n" + lines[2])))
        .containsExactly(kent);
    assertThat(
            JUDGMENTS.read(
                Tables.bytes(
                    "\n\r\n" + lines[0] + "\r\r" + lines[1] + "\n\n" + lines[2] + "\r\n\n")))
        .containsExactly(kent);
  }

  @Test
  void mark_isPassedOver() {
    Assessment kent = kent(graded(Pillar.LEGITIMACY, Grade.GOOD));
    String table = Tables.of(JUDGMENTS.withByteOrderMark(), kent);

    assertThat(table).startsWith("\ufeff");
    assertThat(JUDGMENTS.read(Tables.bytes(table))).containsExactly(kent);
    assertThat(JUDGMENTS.read(new StringReader(table))).containsExactly(kent);
  }

  @Test
  void rows_ofOneSubjectAreOneAssessmentInAnyOrder() {
    Assessment kent =
        kent(graded(Pillar.EFFICIENCY, Grade.GOOD), graded(Pillar.LEGITIMACY, Grade.GOOD));
    String[] lines = Tables.of(JUDGMENTS, kent).split("\r\n", -1);

    assertThat(JUDGMENTS.read(Tables.bytes(String.join("\n", lines[0], lines[2], lines[1]))))
        .containsExactly(kent);
  }

  @Test
  void rows_ofAnAreaThatComesAgainBeginAnotherAssessment() {
    Assessment earlier =
        kent(graded(Pillar.EFFICIENCY, Grade.GOOD), graded(Pillar.LEGITIMACY, Grade.GOOD));
    Assessment later = kent(graded(Pillar.LEGITIMACY, Grade.INADEQUATE));

    assertThat(JUDGMENTS.read(Tables.bytes(Tables.of(JUDGMENTS, earlier, later, later))))
        .containsExactly(earlier, later, later);
  }

  @Test
  void rows_ofOneSubjectWithOthersBetweenAreSeveralAssessments() {
    Assessment kent = kent(graded(Pillar.EFFICIENCY, Grade.GOOD));
    Assessment essex = Assessment.builder().from(kent).force(Forces.bundled().get("essex")).build();
    Assessment before =
        Assessment.builder()
            .force(kent.force())
            .framework(Frameworks.bundled().get("2016"))
            .addArea(
                AreaAssessment.builder()
                    .from(graded(Pillar.EFFICIENCY, Grade.OUTSTANDING))
                    .area(AreaId.of("2016/efficiency"))
                    .build())
            .build();

    assertThat(JUDGMENTS.read(Tables.bytes(Tables.of(JUDGMENTS, kent, essex, kent, before))))
        .containsExactly(kent, essex, kent, before);
  }

  @Test
  void findings_keepTheirOrderAndStandTwice() {
    Assessment kent = kentWith(area("b"), area("a"), area("b")).build();

    assertThat(FINDINGS.read(Tables.bytes(Tables.of(FINDINGS, kent)))).containsExactly(kent);
  }

  @Test
  void findings_ofOneSubjectBehindEachOtherAreOneAssessment() {
    Assessment one = kentWith(area("a")).build();
    Assessment other = kentWith(area("b")).build();

    assertThat(FINDINGS.read(Tables.bytes(Tables.of(FINDINGS, one, other))))
        .containsExactly(kentWith(area("a"), area("b")).build());
  }

  @Test
  void absence_isAWord() {
    Judgment.CarriedForward carried =
        Judgment.CarriedForward.builder().grade(Grade.GOOD).scale(GradingScale.FOUR_TIERS).build();
    AreaAssessment pillar =
        AreaAssessment.builder().area(AreaId.of("2017/efficiency")).judgment(carried).build();
    Assessment kent =
        kent(pillar, AreaAssessment.builder().area(AreaId.of("2017/legitimacy")).build());
    String table = Tables.of(JUDGMENTS, kent);

    assertThat(table)
        .contains(",efficiency,efficiency,carried-forward,good,four-tiers,not-established,,,")
        .contains(",legitimacy,legitimacy,not-stated,,,,,,");
    assertThat(JUDGMENTS.read(Tables.bytes(table))).containsExactly(kent);
  }

  @Test
  void notStated_keepsFromWhereTheJudgmentWasCarriedOver() {
    Judgment.NotStated lost =
        Judgment.NotStated.builder().origin(Cycle.of("2016")).addWording("As before.").build();
    Judgment.NotStated words = Judgment.NotStated.builder().addWording("As before.").build();
    Assessment kent =
        kent(
            AreaAssessment.builder().area(AreaId.of("2017/efficiency")).judgment(lost).build(),
            AreaAssessment.builder().area(AreaId.of("2017/legitimacy")).judgment(words).build());
    String table = Tables.of(JUDGMENTS, kent);

    assertThat(table)
        .contains(",efficiency,not-stated,,,2016,,\"[\"\"As before.\"\"]\",")
        .contains(",legitimacy,not-stated,,,,,\"[\"\"As before.\"\"]\",");
    assertThat(JUDGMENTS.read(Tables.bytes(table))).containsExactly(kent);
  }

  @Test
  void guard_standsInFrontOfWhatLooksLikeAFormula() {
    Assessment kent = kentWith(area("=1+1"), area("'=1"), area("'tis"), area("\tx")).build();
    String table = Tables.of(FINDINGS.withFormulaGuard(), kent);

    assertThat(table).contains(",'=1+1,").contains(",''=1,").contains(",'tis,").contains(",'\tx,");
    assertThat(FINDINGS.withFormulaGuard().read(Tables.bytes(table))).containsExactly(kent);
    assertThat(FINDINGS.read(Tables.bytes(Tables.of(FINDINGS, kent)))).containsExactly(kent);
  }

  @Test
  void guard_isNotInTheWayOfATableWithoutIt() {
    Assessment kent = kentWith(area("=1+1"), area("'tis")).build();

    assertThat(FINDINGS.withFormulaGuard().read(Tables.bytes(Tables.of(FINDINGS, kent))))
        .containsExactly(kent);
  }

  @Test
  void namesForPeople_areNotRead() {
    Assessment kent = kent(graded(Pillar.EFFICIENCY, Grade.GOOD));
    String table =
        Tables.of(JUDGMENTS, kent)
            .replace("Kent Police", "Men of Kent")
            .replace(",efficiency,efficiency,", ",efficiency,thrift,");

    assertThat(table).contains("Men of Kent").contains("thrift");
    assertThat(JUDGMENTS.read(Tables.bytes(table))).containsExactly(kent);
  }

  @Test
  void point_ofSeveralLinesStaysInItsCell() {
    Finding finding =
        AreaForImprovement.builder().text("a\r\nb\n\"c\", d\r").addPoint(Point.of("e\nf")).build();
    Assessment kent = kentWith(finding).build();
    String table = Tables.of(FINDINGS, kent);

    assertThat(table).contains("\"a\r\nb\n\"\"c\"\", d\r\"").contains("\"[\"\"e\\nf\"\"]\"");
    assertThat(FINDINGS.read(Tables.bytes(table))).containsExactly(kent);
  }

  @Test
  void with_othersLooksThemUp() {
    String table = Tables.of(JUDGMENTS, kent(graded(Pillar.EFFICIENCY, Grade.GOOD)));

    assertThatThrownBy(
            () -> JUDGMENTS.with(Forces.of(List.of())).read(Tables.bytes(table)).toList())
        .hasMessageStartingWith("/force: ");
    assertThatThrownBy(
            () ->
                JUDGMENTS
                    .with(Frameworks.of(List.of(), List.of(), List.of()))
                    .read(Tables.bytes(table))
                    .toList())
        .hasMessageStartingWith("/framework: ");
  }
}
