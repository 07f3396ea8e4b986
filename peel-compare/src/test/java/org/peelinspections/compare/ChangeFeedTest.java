package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.compare.Made.FOUR;
import static org.peelinspections.compare.Made.carried;
import static org.peelinspections.compare.Made.graded;
import static org.peelinspections.compare.Made.pillar;
import static org.peelinspections.compare.Made.question;
import static org.peelinspections.compare.Made.row;
import static org.peelinspections.compare.Made.stated;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.Comparability;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Relation;

class ChangeFeedTest {

  private static final Framework F2016 =
      Made.framework("2016", FOUR, "effectiveness", "efficiency", "legitimacy/1", "legitimacy/2");
  private static final Framework F2017 =
      Made.framework("2017", FOUR, "effectiveness", "efficiency", "legitimacy/1");

  private static List<ChangeEvent> events() {
    Frameworks frameworks =
        Frameworks.of(
            List.of(F2016, F2017),
            List.of(
                Made.crosswalk(
                    "2016",
                    "2017",
                    row(Relation.REWORDED, "2016/legitimacy/1", "2017/legitimacy/1"),
                    row(Relation.NONE, "2016/legitimacy/2", ""))),
            List.of(Made.border("2016", "2017", Comparability.COMPARABLE)));
    return ChangeFeed.of(
        YearOnYear.using(frameworks)
            .between(
                Made.assessment(F2016)
                    .addPillars(
                        pillar(Pillar.EFFECTIVENESS, graded(Grade.GOOD)),
                        pillar(Pillar.EFFICIENCY, graded(Grade.GOOD)),
                        pillar(Pillar.LEGITIMACY, graded(Grade.GOOD)))
                    .addQuestions(
                        question("2016/legitimacy/1", graded(Grade.GOOD)),
                        question("2016/legitimacy/2", graded(Grade.GOOD)))
                    .build(),
                Made.assessment(F2017)
                    .addPillars(
                        pillar(
                            Pillar.EFFECTIVENESS,
                            graded(Grade.GOOD),
                            stated(Direction.DECLINED),
                            stated(Direction.UNCHANGED),
                            stated(Direction.IMPROVED)),
                        pillar(Pillar.EFFICIENCY, carried(Grade.GOOD, "2016")),
                        pillar(Pillar.LEGITIMACY, graded(Grade.INADEQUATE)))
                    .addQuestion(question("2017/legitimacy/1", graded(Grade.OUTSTANDING)))
                    .build()));
  }

  /** Those about findings are tested with the lineage. */
  private static ChangeKind[] kindsOfRows() {
    return Arrays.stream(ChangeKind.values())
        .filter(kind -> !kind.token().startsWith("finding-"))
        .toArray(ChangeKind[]::new);
  }

  @Test
  void of_eachKind() {
    assertThat(events())
        .extracting(ChangeEvent::kind)
        .containsExactly(
            ChangeKind.GRADE_UNCHANGED,
            ChangeKind.STATED_DIRECTION_CONFLICTS,
            ChangeKind.STATED_DIRECTION_CONFLICTS,
            ChangeKind.NO_NEW_EVIDENCE,
            ChangeKind.GRADE_DECLINED,
            ChangeKind.GRADE_IMPROVED,
            ChangeKind.NOT_COMPARABLE)
        .contains(kindsOfRows());
  }

  @Test
  void of_ids() {
    assertThat(events())
        .extracting(ChangeEvent::id)
        .containsExactly(
            "kent 2016 2017 grade-unchanged effectiveness",
            "kent 2016 2017 stated-direction-conflicts effectiveness",
            "kent 2016 2017 stated-direction-conflicts effectiveness 2",
            "kent 2016 2017 no-new-evidence efficiency",
            "kent 2016 2017 grade-declined legitimacy",
            "kent 2016 2017 grade-improved 2016/legitimacy/1>2017/legitimacy/1",
            "kent 2016 2017 not-comparable 2016/legitimacy/2>");
  }

  @Test
  void of_sentences() {
    assertThat(events())
        .extracting(ChangeEvent::sentence)
        .containsExactly(
            "Effectiveness is unchanged: good in 2016 and in 2017.",
            "Effectiveness: The inspectorate itself speaks of a decline; the grades show no change.",
            "Effectiveness: The inspectorate itself speaks of an improvement; the grades show no"
                + " change.",
            "Efficiency: there is no new evidence. The 2017 judgment is carried forward from 2016.",
            "Legitimacy declined by two steps, from good in 2016 to inadequate in 2017.",
            "Asked as legitimacy/1 in 2017 (2017/legitimacy/1) improved by one step, from good in"
                + " 2016 to outstanding in 2017. Read this with caution. The question counts as"
                + " reworded. Row 2016/legitimacy/1 to 2017/legitimacy/1.",
            "Asked as legitimacy/2 in 2016 (2016/legitimacy/2) was not compared. PEEL 2017 has no"
                + " counterpart of this question. Row 2016/legitimacy/2 to .");
  }

  @Test
  void of_typedParts() {
    ChangeEvent improved = events().get(5);
    assertThat(improved.change()).contains(new Change(FOUR, Grade.GOOD, Grade.OUTSTANDING));
    assertThat(Made.codes(improved.reasons())).containsExactly(ReasonCode.QUESTION_REWORDED);
    assertThat(improved.earlier()).isEqualTo("2016");
    assertThat(improved.later()).isEqualTo("2017");
    assertThat(improved.force().slug()).isEqualTo("kent");
    assertThat(improved.subject()).isPresent();
    assertThat(improved.label()).isEqualTo("Asked as legitimacy/1 in 2017");
    assertThat(events().get(4).change()).isPresent();
    assertThat(events().get(3).change()).isEmpty();
    assertThat(events().get(1).change()).isEmpty();
    assertThat(events().get(1).reasons()).isEmpty();
    assertThat(events().get(6).change()).isEmpty();
  }

  @Test
  void of_nothing() {
    Comparison empty =
        YearOnYear.using(Frameworks.of(List.of(), List.of(), List.of()))
            .between(Made.assessment(F2016).build(), Made.assessment(F2017).build());
    assertThat(ChangeFeed.of(empty)).isEmpty();
    assertThat(ComparisonText.sentences(empty)).isEmpty();
  }

  @Test
  void of_published() {
    assertThat(ChangeFeed.of(YearOnYear.compare(WestMidlands.in2016(), WestMidlands.in2017())))
        .extracting(ChangeEvent::id)
        .startsWith("west-midlands 2016 2017 grade-declined legitimacy")
        .hasSize(4);
  }
}
