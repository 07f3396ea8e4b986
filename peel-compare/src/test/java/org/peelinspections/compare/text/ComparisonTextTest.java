package org.peelinspections.compare.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.compare.Made.FIVE;
import static org.peelinspections.compare.Made.FOUR;
import static org.peelinspections.compare.Made.carried;
import static org.peelinspections.compare.Made.graded;
import static org.peelinspections.compare.Made.pillar;
import static org.peelinspections.compare.Made.question;
import static org.peelinspections.compare.Made.row;
import static org.peelinspections.compare.Made.stated;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.Golden;
import org.peelinspections.compare.Made;
import org.peelinspections.compare.VerdictKind;
import org.peelinspections.compare.WestMidlands;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Relation;

class ComparisonTextTest {

  /** A comparison with every verdict in it. */
  private static Comparison everyVerdict() {
    Framework before =
        Made.framework(
            "2016",
            FOUR,
            "effectiveness",
            "efficiency/1",
            "efficiency/2",
            "legitimacy/1",
            "leadership");
    Framework after =
        Made.framework(
            "2018-19", Optional.empty(), "legitimacy/1", "efficiency/1", "effectiveness", "crime");
    Frameworks frameworks =
        Frameworks.of(
            List.of(before, after),
            List.of(
                Made.crosswalk(
                    "2016",
                    "2018-19",
                    row(Relation.REWORDED, "2016/legitimacy/1", "2018-19/legitimacy/1"),
                    row(Relation.BROADER, "2016/efficiency/2", "2018-19/efficiency/1"),
                    row(Relation.NONE, "2016/efficiency/1", ""),
                    row(Relation.NOT_ESTABLISHED, "", "2018-19/crime"))),
            List.of(Made.border("2016", "2018-19", Comparability.COMPARABLE)));
    return Comparison.of(
        Made.assessment(before)
            .addAreas(
                pillar(before, Pillar.EFFECTIVENESS, graded(Grade.GOOD)),
                pillar(before, Pillar.EFFICIENCY, graded(Grade.GOOD)),
                pillar(before, Pillar.LEGITIMACY, carried(Grade.INADEQUATE, "2015")),
                pillar(
                    before, Pillar.LEADERSHIP, Judgment.notGraded(NoGradeReason.NOT_A_GRADED_AREA)))
            .addAreas(
                question("2016/efficiency/1", graded(Grade.GOOD)),
                question("2016/efficiency/2", graded(Grade.OUTSTANDING)),
                question("2016/legitimacy/1", Judgment.notStated()))
            .build(),
        Made.assessment(after)
            .addAreas(
                pillar(
                    after,
                    Pillar.EFFECTIVENESS,
                    carried(Grade.GOOD, "2016"),
                    stated(Direction.UNCHANGED)),
                pillar(after, Pillar.EFFICIENCY, graded(Grade.GOOD), stated(Direction.DECLINED)),
                pillar(after, Pillar.LEGITIMACY, graded(Grade.OUTSTANDING)))
            .addAreas(
                question("2018-19/legitimacy/1", Judgment.graded(Grade.ADEQUATE, FIVE)),
                question("2018-19/efficiency/1", graded(Grade.GOOD)),
                question("2018-19/crime", Judgment.graded(Grade.ADEQUATE, FIVE)))
            .build(),
        frameworks);
  }

  @Test
  void table_published() {
    Golden.assertSame(
        "west-midlands-table.txt",
        PeelText.table(Comparison.of(WestMidlands.in2016(), WestMidlands.in2017())));
  }

  @Test
  void sentences_published() {
    Golden.assertSame(
        "west-midlands-sentences.txt",
        String.join(
            "\n", PeelText.sentences(Comparison.of(WestMidlands.in2016(), WestMidlands.in2017()))));
  }

  @Test
  void table_ofEveryVerdict() {
    Golden.assertSame("every-verdict-table.txt", PeelText.table(everyVerdict()));
  }

  @Test
  void sentences_ofEveryVerdict() {
    Golden.assertSame(
        "every-verdict-sentences.txt", String.join("\n", PeelText.sentences(everyVerdict())));
  }

  @Test
  void everyVerdict_isThere() {
    assertThat(everyVerdict().rows())
        .extracting(row -> row.verdict().kind())
        .contains(VerdictKind.values());
  }

  @Test
  void table_saysNothingTwice() {
    assertThat(PeelText.table(everyVerdict())).containsOnlyOnce("Row 2016/efficiency/2 to");
  }
}
