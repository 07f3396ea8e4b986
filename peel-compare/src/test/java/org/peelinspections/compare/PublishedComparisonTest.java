package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Relation;

/** What a comparison says of pages as they were published, and what it refuses. */
class PublishedComparisonTest {

  @Test
  void compare_publishedPillar() {
    Comparison comparison = Comparison.of(WestMidlands.in2016(), WestMidlands.in2017());
    ComparisonRow row = comparison.row(Pillar.LEGITIMACY).orElseThrow();
    assertThat(row.verdict().kind()).isEqualTo(VerdictKind.COMPARED);
    Verdict compared = row.verdict();
    assertThat(compared.change().orElseThrow().direction()).isEqualTo(Direction.DECLINED);
    assertThat(compared.change().orElseThrow().steps()).isEqualTo(1);
    assertThat(compared.reasons()).isEmpty();
    assertThat(compared.grounds()).hasSize(1);
    assertThat(compared.grounds().get(0).sources()).contains(WestMidlands.PAGE_2017);
    assertThat(row.crosswalk()).isEmpty();
    assertThat(row.statedChanges())
        .extracting(StatedChange::agreement)
        .containsExactly(StatedChange.Agreement.AGREES);
  }

  @Test
  void compare_publishedQuestions() {
    Comparison comparison = Comparison.of(WestMidlands.in2016(), WestMidlands.in2017());
    assertThat(comparison.questions()).hasSize(3);
    assertThat(comparison.questions())
        .allSatisfy(
            row -> {
              assertThat(row.earlier()).isEmpty();
              assertThat(row.relation()).contains(Relation.REWORDED);
              assertThat(row.verdict().kind()).isEqualTo(VerdictKind.NOT_COMPARED);
              assertThat(row.verdict().reasons())
                  .extracting(Reason::sentence)
                  .containsExactly("The 2016 judgment on this question is not in this data.");
            });
    AreaId first = AreaId.of("2017/legitimacy/1");
    assertThat(comparison.rows(first)).hasSize(1);
    assertThat(comparison.rows(first).get(0).areas())
        .isEqualTo(new AreaPair(Optional.of(AreaId.of("2016/legitimacy/1")), Optional.of(first)));
  }

  @Test
  void compare_refusesDifferentForces() {
    Assessment kent =
        Assessment.builder()
            .force(Forces.bundled().get("kent"))
            .framework(WestMidlands.in2017().framework())
            .build();
    assertThatThrownBy(() -> Comparison.of(WestMidlands.in2016(), kent))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "comparison of west-midlands under 2016 and kent under 2017: the forces are"
                + " west-midlands and kent; expected one");
  }

  @Test
  void compare_refusesSameCycle() {
    assertThatThrownBy(() -> Comparison.of(WestMidlands.in2017(), WestMidlands.in2017()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "comparison of west-midlands under 2017 and west-midlands under 2017: both are of cycle"
                + " 2017; expected two cycles");
  }

  @Test
  void compare_refusesWrongOrder() {
    assertThatThrownBy(() -> Comparison.of(WestMidlands.in2017(), WestMidlands.in2016()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "comparison of west-midlands under 2017 and west-midlands under 2016: cycle 2017 is"
                + " after 2016; expected the earlier assessment first");
  }
}
