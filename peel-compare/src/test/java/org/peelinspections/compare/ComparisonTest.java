package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peelinspections.compare.Made.FOUR;
import static org.peelinspections.compare.Made.graded;
import static org.peelinspections.compare.Made.pillar;
import static org.peelinspections.compare.Made.question;
import static org.peelinspections.compare.Made.row;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Relation;

@Tag("both-paths")
class ComparisonTest {

  private static final Judgment GOOD = graded(Grade.GOOD);

  private static final Framework F2016 =
      Made.framework(
          "2016",
          FOUR,
          "leadership",
          "efficiency/1",
          "efficiency/2",
          "legitimacy/1",
          "legitimacy/2");

  private static final Framework F2017 =
      Made.framework("2017", FOUR, "legitimacy/1", "legitimacy/2", "legitimacy/3", "efficiency/1");

  private static final Crosswalk CROSSWALK =
      Made.crosswalk(
          "2016",
          "2017",
          row(Relation.BROADER, "2016/efficiency/1", "2017/efficiency/1"),
          row(Relation.BROADER, "2016/efficiency/2", "2017/efficiency/1"),
          row(Relation.NARROWER, "2016/legitimacy/1", "2017/legitimacy/1"),
          row(Relation.NARROWER, "2016/legitimacy/1", "2017/legitimacy/2"),
          row(Relation.NONE, "2016/legitimacy/2", ""),
          row(Relation.NONE, "", "2017/legitimacy/3"));

  private static final Border BORDER = Made.border("2016", "2017", Comparability.COMPARABLE);

  private static final Frameworks FRAMEWORKS =
      Frameworks.of(List.of(F2016, F2017), List.of(CROSSWALK), List.of(BORDER));

  private static Comparison compare(Assessment earlier, Assessment later) {
    return Comparison.of(earlier, later, FRAMEWORKS);
  }

  private static Comparison full() {
    return compare(
        Made.assessment(F2016)
            .addAreas(
                pillar(F2016, Pillar.LEADERSHIP, Judgment.notStated()),
                pillar(F2016, Pillar.EFFICIENCY, GOOD),
                pillar(F2016, Pillar.LEGITIMACY, GOOD))
            .addAreas(
                question("2016/efficiency/1", GOOD),
                question("2016/efficiency/2", GOOD),
                question("2016/legitimacy/1", GOOD),
                question("2016/legitimacy/2", GOOD))
            .build(),
        Made.assessment(F2017)
            .addAreas(
                pillar(F2017, Pillar.EFFICIENCY, graded(Grade.OUTSTANDING)),
                pillar(F2017, Pillar.LEGITIMACY, GOOD))
            .addAreas(
                question("2017/legitimacy/1", GOOD),
                question("2017/legitimacy/2", GOOD),
                question("2017/legitimacy/3", GOOD),
                question("2017/efficiency/1", GOOD))
            .build());
  }

  private static List<String> keys(List<ComparisonRow> rows) {
    return rows.stream().map(row -> row.areas().key()).toList();
  }

  @Test
  void rows_standInTheOrderOfTheLaterFramework() {
    assertThat(keys(full().rows()))
        .containsExactly(
            "legitimacy",
            "efficiency",
            "leadership",
            "2016/legitimacy/1>2017/legitimacy/1",
            "2016/legitimacy/1>2017/legitimacy/2",
            ">2017/legitimacy/3",
            "2016/efficiency/1>2017/efficiency/1",
            "2016/efficiency/2>2017/efficiency/1",
            "2016/legitimacy/2>");
  }

  @Test
  void rows_ofOneSideAlone() {
    Comparison comparison =
        compare(
            Made.assessment(F2016).addArea(question("2016/legitimacy/1", GOOD)).build(),
            Made.assessment(F2017).build());
    assertThat(keys(comparison.rows()))
        .containsExactly(
            "2016/legitimacy/1>2017/legitimacy/1", "2016/legitimacy/1>2017/legitimacy/2");
    assertThat(comparison.rows())
        .allSatisfy(
            row -> {
              assertThat(row.earlier()).contains(GOOD);
              assertThat(row.later()).isEmpty();
              assertThat(Made.codes(row.verdict().reasons()))
                  .containsExactly(ReasonCode.NOT_IN_ASSESSMENT);
            });
  }

  @Test
  void rows_ofNothing() {
    Comparison comparison = compare(Made.assessment(F2016).build(), Made.assessment(F2017).build());
    assertThat(comparison.rows()).isEmpty();
    assertThat(comparison.summary().rows()).isZero();
    assertThat(comparison.summary()).hasToString("0 rows");
  }

  @Test
  void rows_ofAQuestionThatWasMerged() {
    assertThat(keys(full().rows(AreaId.of("2017/efficiency/1"))))
        .containsExactly(
            "2016/efficiency/1>2017/efficiency/1", "2016/efficiency/2>2017/efficiency/1");
  }

  @Test
  void rows_ofAQuestionThatWasSplit() {
    assertThat(keys(full().rows(AreaId.of("2016/legitimacy/1")))).hasSize(2);
  }

  @Test
  void rows_ofAnUnknownQuestion() {
    assertThat(full().rows(AreaId.of("2018/legitimacy/1"))).isEmpty();
  }

  @Test
  void row_ofAPillarThatIsNotInTheLaterFramework() {
    ComparisonRow row = full().row(Pillar.LEADERSHIP).orElseThrow();
    Reason reason = row.verdict().reasons().get(0);
    assertThat(row.verdict().kind()).isEqualTo(VerdictKind.NOT_COMPARED);
    assertThat(row.verdict().reasons()).hasSize(1);
    assertThat(reason.code()).isEqualTo(ReasonCode.NOT_IN_FRAMEWORK);
    assertThat(reason.side()).contains(Side.LATER);
    assertThat(reason.sentence()).isEqualTo("PEEL 2017 does not have the pillar leadership.");
    assertThat(reason.sources()).containsExactly(Made.page("framework/2017"));
  }

  @Test
  void row_ofAPillarThatIsNotInTheAssessment() {
    Comparison comparison =
        compare(
            Made.assessment(F2016).addArea(pillar(F2016, Pillar.LEGITIMACY, GOOD)).build(),
            Made.assessment(F2017).build());
    assertThat(comparison.row(Pillar.LEGITIMACY).orElseThrow().verdict().reasons())
        .extracting(Reason::sentence)
        .containsExactly("The 2017 judgment on this pillar is not in this data.");
    assertThat(comparison.row(Pillar.EFFICIENCY)).isEmpty();
  }

  @Test
  void changes_areTheRowsThatMoved() {
    assertThat(keys(full().changes())).containsExactly("efficiency");
    assertThat(full().changes().get(0).verdict().change())
        .contains(new Change(FOUR, Grade.GOOD, Grade.OUTSTANDING));
  }

  @Test
  void changes_takeInWhatIsComparedWithCaution() {
    Comparison comparison =
        compare(
            Made.assessment(F2016).addArea(question("2016/legitimacy/1", GOOD)).build(),
            Made.assessment(F2017)
                .addArea(question("2017/legitimacy/1", graded(Grade.INADEQUATE)))
                .build());
    assertThat(keys(comparison.changes())).containsExactly("2016/legitimacy/1>2017/legitimacy/1");
    assertThat(comparison.changes().get(0).verdict().kind())
        .isEqualTo(VerdictKind.COMPARED_WITH_CAUTION);
  }

  @Test
  void of_theBundledFrameworks_isTheSameAsByThem() {
    Assessment earlier = WestMidlands.in2016();
    Assessment later = WestMidlands.in2017();
    assertThat(Comparison.of(earlier, later))
        .isEqualTo(Comparison.of(earlier, later, Frameworks.bundled()));
  }

  @Test
  void of_theLaterFirst_isRefused() {
    assertThatThrownBy(() -> Comparison.of(WestMidlands.in2017(), WestMidlands.in2016()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("expected the earlier assessment first");
  }

  @ParameterizedTest
  @CsvSource({
    "efficiency, efficiency",
    "Efficiency, efficiency",
    "legitimacy/3, >2017/legitimacy/3",
    "2017/legitimacy/1, 2016/legitimacy/1>2017/legitimacy/1",
    "2016/legitimacy/2, 2016/legitimacy/2>",
    "efficiency/2, 2016/efficiency/2>2017/efficiency/1",
    "2016/efficiency/1>2017/efficiency/1, 2016/efficiency/1>2017/efficiency/1",
    "asked as legitimacy/3 in 2017, >2017/legitimacy/3"
  })
  void row_ofAnArea(String area, String key) {
    assertThat(full().row(area).areas().key()).isEqualTo(key);
  }

  @Test
  void row_ofAnAreaWithSeveralRows_listsThem() {
    assertThatThrownBy(() -> full().row("efficiency/1"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith(
            "'efficiency/1' has 2 rows; expected one of 2016/efficiency/1>2017/efficiency/1,"
                + " 2016/efficiency/2>2017/efficiency/1");
  }

  @Test
  void row_ofAnAreaThatIsNotInIt_listsTheRows() {
    assertThatThrownBy(() -> full().row("effectiveness"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "'effectiveness' is not an area of this comparison; expected one of legitimacy,"
                + " efficiency, leadership, ");
  }

  @Test
  void toString_isOneLine() {
    assertThat(full())
        .hasToString(
            "kent police: PEEL 2016 and PEEL 2017, 9 rows: 1 improved, 5 unchanged (4 with"
                + " caution), 3 not compared");
    assertThat(full().row("efficiency"))
        .hasToString("Efficiency: good -> outstanding, improved by one step");
    assertThat(full().row("leadership"))
        .hasToString("Leadership: not stated -> not in this data, not compared (not-in-framework)");
    assertThat(full().row("2017/legitimacy/1").toString())
        .endsWith(": good -> good, unchanged, with caution (question-narrower)");
  }

  @Test
  void row_isNamedByTheLaterFramework() {
    assertThat(full().questions())
        .extracting(ComparisonRow::label)
        .contains("Asked as efficiency/1 in 2017", "Asked as legitimacy/2 in 2016")
        .doesNotContain("Asked as efficiency/2 in 2016");
    assertThat(full().pillars())
        .extracting(ComparisonRow::label)
        .containsExactly("Legitimacy", "Efficiency", "Leadership");
  }

  @Test
  void row_hasBothSides() {
    ComparisonRow row = full().row(Pillar.EFFICIENCY).orElseThrow();
    assertThat(row.on(Side.EARLIER)).contains(GOOD);
    assertThat(row.on(Side.LATER)).contains(graded(Grade.OUTSTANDING));
    assertThat(row.relation()).isEmpty();
  }

  @Test
  void summary_countsByVerdictAndDirection() {
    ComparisonSummary summary = full().summary();
    assertThat(summary.rows()).isEqualTo(9);
    assertThat(summary.count(VerdictKind.COMPARED)).isEqualTo(2);
    assertThat(summary.count(VerdictKind.COMPARED_WITH_CAUTION)).isEqualTo(4);
    assertThat(summary.count(VerdictKind.NOT_COMPARED)).isEqualTo(3);
    assertThat(summary.count(VerdictKind.NO_NEW_EVIDENCE)).isZero();
    assertThat(summary.count(Direction.IMPROVED)).isEqualTo(1);
    assertThat(summary.count(Direction.UNCHANGED)).isEqualTo(5);
    assertThat(summary.withCaution(Direction.UNCHANGED)).isEqualTo(4);
    assertThat(summary)
        .hasToString("9 rows: 1 improved, 5 unchanged (4 with caution), 3 not compared");
  }

  @Test
  void comparison_keepsWhatItCompared() {
    Comparison comparison = full();
    assertThat(comparison.on(Side.EARLIER)).isEqualTo(comparison.earlier());
    assertThat(comparison.on(Side.LATER)).isEqualTo(comparison.later());
    assertThat(comparison.earlier().framework()).isEqualTo(F2016);
    assertThat(comparison.force().slug()).isEqualTo("kent");
  }

  @Test
  void between_frameworkThatTheRegistryDoesNotKnow() {
    Framework own = Made.framework("2019", FOUR, "legitimacy/1");
    Comparison comparison =
        compare(
            Made.assessment(F2016)
                .addArea(pillar(F2016, Pillar.LEGITIMACY, GOOD))
                .addArea(question("2016/legitimacy/1", GOOD))
                .build(),
            Made.assessment(own)
                .addArea(pillar(own, Pillar.LEGITIMACY, GOOD))
                .addArea(question("2019/legitimacy/1", GOOD))
                .build());
    assertThat(keys(comparison.rows()))
        .containsExactly("legitimacy", ">2019/legitimacy/1", "2016/legitimacy/1>");
    assertThat(Made.codes(comparison.rows().get(0).verdict().reasons()))
        .containsExactly(ReasonCode.BORDER_UNKNOWN);
    assertThat(Made.codes(comparison.rows().get(1).verdict().reasons()))
        .containsExactly(ReasonCode.COUNTERPART_NOT_ESTABLISHED);
    assertThat(comparison.rows().get(1).crosswalk()).isEmpty();
  }

  @Test
  void between_counterpartThatTheFrameworkAtHandDoesNotHave() {
    Framework shorter = Made.framework("2017", FOUR, "legitimacy/3");
    Comparison comparison =
        compare(
            Made.assessment(F2016)
                .addArea(pillar(F2016, Pillar.EFFICIENCY, GOOD))
                .addArea(question("2016/legitimacy/1", GOOD))
                .build(),
            Made.assessment(shorter).build());
    assertThat(keys(comparison.rows())).containsExactly("efficiency", "2016/legitimacy/1>");
    assertThat(Made.codes(comparison.rows().get(0).verdict().reasons()))
        .containsExactly(ReasonCode.NOT_IN_FRAMEWORK);
    assertThat(Made.codes(comparison.rows().get(1).verdict().reasons()))
        .containsExactly(ReasonCode.COUNTERPART_NOT_ESTABLISHED);
    assertThat(comparison.rows().get(1).crosswalk()).isEmpty();
  }

  @Test
  void between_counterpartThatTheEarlierFrameworkAtHandDoesNotHave() {
    Framework shorter = Made.framework("2016", FOUR, "legitimacy/2");
    Comparison comparison =
        compare(
            Made.assessment(shorter).build(),
            Made.assessment(F2017).addArea(question("2017/legitimacy/1", GOOD)).build());
    assertThat(keys(comparison.rows())).containsExactly(">2017/legitimacy/1");
    assertThat(Made.codes(comparison.rows().get(0).verdict().reasons()))
        .containsExactly(ReasonCode.COUNTERPART_NOT_ESTABLISHED);
  }
}
