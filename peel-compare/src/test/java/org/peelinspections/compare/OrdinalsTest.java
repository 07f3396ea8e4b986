package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peelinspections.compare.CohortTest.F2016;
import static org.peelinspections.compare.CohortTest.F2017;
import static org.peelinspections.compare.CohortTest.F2021;
import static org.peelinspections.compare.CohortTest.FRAMEWORKS;
import static org.peelinspections.compare.CohortTest.both;
import static org.peelinspections.compare.CohortTest.legitimacy;
import static org.peelinspections.compare.Made.FIVE;
import static org.peelinspections.compare.Made.FOUR;
import static org.peelinspections.compare.Made.graded;
import static org.peelinspections.compare.Made.question;
import static org.peelinspections.model.Grade.GOOD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.Grade;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;

class OrdinalsTest {

  @Test
  void ordinals_ofBothSides() {
    Ordinals ordinals = both().ordinals();
    assertThat(ordinals.scale()).contains(FOUR);
    assertThat(ordinals.ordinals())
        .extracting(
            o ->
                o.cycle()
                    + " "
                    + o.force().slug()
                    + " "
                    + o.number()
                    + (o.carriedForward() ? "*" : ""))
        .containsExactly(
            "2016 cumbria 3*",
            "2016 dorset 2",
            "2016 durham 1",
            "2016 essex 3",
            "2016 kent 3",
            "2016 surrey 4",
            "2017 cumbria 1",
            "2017 dorset 2*",
            "2017 durham 3",
            "2017 essex 2",
            "2017 kent 4",
            "2017 norfolk 3",
            "2017 sussex 3");
    assertThat(ordinals.leftOut())
        .extracting(
            out -> out.cycle() + " " + out.force().slug() + " " + out.reason().code().token())
        .containsExactly(
            "2016 gwent not-stated", "2016 sussex not-in-assessment", "2017 gwent no-grade");
    assertThat(ordinals.ordinals().get(0).grade()).isEqualTo(GOOD);
    assertThat(ordinals.ordinals().get(0).subject()).isEqualTo(Subject.of(Pillar.LEGITIMACY));
  }

  @Test
  void ordinals_ofAQuestionThatWasSplitStandOnce() {
    Cohort cohort =
        Cohort.between(
            List.of(
                Made.assessment("kent", F2016)
                    .addQuestion(question("2016/legitimacy/1", graded(GOOD)))
                    .build()),
            List.of(Made.assessment("kent", F2017).build()),
            FRAMEWORKS);
    Ordinals ordinals = cohort.ordinals();
    assertThat(ordinals.ordinals())
        .extracting(o -> o.subject().key())
        .containsExactly("2016/legitimacy/1>");
    assertThat(ordinals.leftOut())
        .extracting(o -> o.subject().key())
        .containsExactly(">2017/legitimacy/1", ">2017/legitimacy/2");
  }

  @Test
  void ordinals_refuseToMixScales() {
    Cohort cohort =
        Cohort.between(
            List.of(legitimacy("kent", F2017, graded(GOOD))),
            List.of(
                Made.assessment("kent", F2021)
                    .addQuestion(
                        question("2021-22/treatment", Judgment.graded(Grade.ADEQUATE, FIVE)))
                    .build()),
            FRAMEWORKS);
    assertThatThrownBy(cohort::ordinals)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "ordinals of 2017 and 2021-22: the grades stand on the scales four-tiers and"
                + " five-tiers; expected one scale; take each cycle by itself");
  }

  @Test
  void ordinals_ofNoGrade() {
    Ordinals ordinals =
        Cohort.of(List.of(legitimacy("kent", F2017, Judgment.notStated()))).ordinals();
    assertThat(ordinals.scale()).isEmpty();
    assertThat(ordinals.ordinals()).isEmpty();
    assertThat(ordinals.leftOut()).hasSize(1);
  }
}
