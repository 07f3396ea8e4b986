package org.peelinspections.compare.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.peelinspections.compare.Made.FIVE;
import static org.peelinspections.compare.Made.FOUR;
import static org.peelinspections.compare.Made.carried;
import static org.peelinspections.compare.Made.graded;
import static org.peelinspections.compare.Made.pillar;
import static org.peelinspections.compare.Made.question;
import static org.peelinspections.compare.Made.row;
import static org.peelinspections.model.Grade.GOOD;
import static org.peelinspections.model.Grade.INADEQUATE;
import static org.peelinspections.model.Grade.OUTSTANDING;
import static org.peelinspections.model.Grade.REQUIRES_IMPROVEMENT;
import static org.peelinspections.model.framework.Comparability.COMPARABLE;
import static org.peelinspections.model.framework.Comparability.NOT_COMPARABLE;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.Made;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.VerdictKind;
import org.peelinspections.compare.WestMidlands;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Relation;

public class CohortTest {

  public static final Framework F2016 = Made.framework("2016", FOUR, "legitimacy/1");
  public static final Framework F2017 =
      Made.framework("2017", FOUR, "legitimacy/1", "legitimacy/2");
  public static final Framework F2021 = Made.framework("2021-22", FIVE, "treatment");
  private static final Framework F2021_REVISED =
      Made.framework("2021-22-revised", FIVE, "treatment");

  public static final Frameworks FRAMEWORKS =
      Frameworks.of(
          List.of(F2016, F2017, F2021, F2021_REVISED),
          List.of(
              Made.crosswalk(
                  "2016",
                  "2017",
                  row(Relation.REWORDED, "2016/legitimacy/1", "2017/legitimacy/1"),
                  row(Relation.NARROWER, "2016/legitimacy/1", "2017/legitimacy/2")),
              Made.crosswalk(
                  "2017",
                  "2021-22",
                  row(Relation.OVERLAPS, "2017/legitimacy/1", "2021-22/treatment"),
                  row(Relation.NONE, "2017/legitimacy/2", "")),
              Made.crosswalk(
                  "2017",
                  "2021-22-revised",
                  row(Relation.OVERLAPS, "2017/legitimacy/1", "2021-22-revised/treatment"),
                  row(Relation.NONE, "2017/legitimacy/2", ""))),
          List.of(
              Made.border("2016", "2017", COMPARABLE),
              Made.border("2017", "2021-22", NOT_COMPARABLE),
              Made.border("2017", "2021-22-revised", NOT_COMPARABLE)));

  public static Assessment legitimacy(String force, Framework framework, Judgment judgment) {
    return Made.assessment(force, framework)
        .addArea(pillar(framework, Pillar.LEGITIMACY, judgment))
        .build();
  }

  public static List<Assessment> in2016() {
    return List.of(
        legitimacy("kent", F2016, graded(GOOD)),
        legitimacy("essex", F2016, graded(GOOD)),
        legitimacy("dorset", F2016, graded(REQUIRES_IMPROVEMENT)),
        legitimacy("cumbria", F2016, carried(GOOD, "2015")),
        legitimacy("durham", F2016, graded(INADEQUATE)),
        legitimacy("gwent", F2016, Judgment.notStated()),
        legitimacy("surrey", F2016, graded(OUTSTANDING)),
        Made.assessment("sussex", F2016).build());
  }

  public static List<Assessment> in2017() {
    return List.of(
        legitimacy("sussex", F2017, graded(GOOD)),
        legitimacy("kent", F2017, graded(OUTSTANDING)),
        legitimacy("essex", F2017, graded(REQUIRES_IMPROVEMENT)),
        legitimacy("dorset", F2017, carried(REQUIRES_IMPROVEMENT, "2016")),
        legitimacy("cumbria", F2017, graded(INADEQUATE)),
        legitimacy("durham", F2017, graded(GOOD)),
        legitimacy("gwent", F2017, Judgment.notGraded(NoGradeReason.NOT_INSPECTED)),
        legitimacy("norfolk", F2017, graded(GOOD)));
  }

  public static Cohort both() {
    return Cohort.between(in2016(), in2017(), FRAMEWORKS);
  }

  /** One cycle on a scale that the framework names, and one in which forces have several. */
  public static Cohort twoScales() {
    Framework unscaled = Made.framework("2017", Optional.empty(), "legitimacy/1", "legitimacy/2");
    return Cohort.between(
        in2016(),
        List.of(
            legitimacy("kent", unscaled, graded(GOOD)),
            legitimacy("essex", unscaled, Judgment.graded(Grade.ADEQUATE, FIVE)),
            Made.assessment("surrey", unscaled)
                .addArea(question("2017/legitimacy/1", Judgment.notStated()))
                .build()),
        FRAMEWORKS);
  }

  @Test
  void counts_acrossTwoScales_areRefused() {
    Distribution later = twoScales().row(Pillar.LEGITIMACY).orElseThrow().later().orElseThrow();
    assertThatThrownBy(later::counts)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "counts of grades: the grades stand on the scales five-tiers and four-tiers; expected"
                + " one scale");
    assertThat(later.counts(FIVE))
        .containsExactly(
            Map.entry(OUTSTANDING, 0),
            Map.entry(GOOD, 0),
            Map.entry(Grade.ADEQUATE, 1),
            Map.entry(REQUIRES_IMPROVEMENT, 0),
            Map.entry(INADEQUATE, 0));
  }

  @Test
  void counts_whereNoScaleIsKnown_areEmpty() {
    Framework unscaled = Made.framework("2017", Optional.empty(), "legitimacy/1");
    Cohort cohort = Cohort.of(List.of(legitimacy("kent", unscaled, Judgment.notStated())));
    assertThat(cohort.row(Pillar.LEGITIMACY).orElseThrow().later().orElseThrow().counts())
        .isEmpty();
  }

  public static Cohort questionsOfOneCycle() {
    return Cohort.of(
        List.of(
            Made.assessment("kent", F2017)
                .addArea(question("2017/legitimacy/2", graded(GOOD)))
                .build(),
            Made.assessment("essex", F2017).build()));
  }

  public static CohortRow legitimacy(Cohort cohort) {
    return cohort.row(Pillar.LEGITIMACY).orElseThrow();
  }

  private static List<String> slugs(List<Force> forces) {
    return forces.stream().map(Force::slug).toList();
  }

  private static List<String> movers(List<CohortRow.Mover> movers) {
    return movers.stream()
        .map(
            mover ->
                mover.force().slug()
                    + " "
                    + mover.change().steps()
                    + (mover.withCaution() ? "?" : ""))
        .toList();
  }

  @Test
  void of_oneCycle() {
    Cohort cohort = Cohort.of(in2017());
    assertThat(cohort.earlierCycle()).isEmpty();
    assertThat(cohort.laterCycle().key()).isEqualTo("2017");
    assertThat(cohort).hasToString("8 forces, 2017");
    CohortRow row = legitimacy(cohort);
    assertThat(row.on(Side.EARLIER)).isEmpty();
    assertThat(row.comparisons()).isEmpty();
    assertThat(row.compared()).isEmpty();
    Distribution found = row.later().orElseThrow();
    assertThat(slugs(found.at(FOUR, OUTSTANDING))).containsExactly("kent");
    assertThat(slugs(found.at(FOUR, GOOD))).containsExactly("durham", "norfolk", "sussex");
    assertThat(slugs(found.at(FOUR, REQUIRES_IMPROVEMENT))).containsExactly("dorset", "essex");
    assertThat(slugs(found.carriedForward(FOUR, REQUIRES_IMPROVEMENT))).containsExactly("dorset");
    assertThat(found.carriedForward(FOUR, GOOD)).isEmpty();
    assertThat(found.carriedForward(FIVE, REQUIRES_IMPROVEMENT)).isEmpty();
    assertThat(slugs(found.at(FOUR, INADEQUATE))).containsExactly("cumbria");
    assertThat(found.at(FIVE, GOOD)).isEmpty();
    assertThat(slugs(found.notGraded(NoGradeReason.NOT_INSPECTED))).containsExactly("gwent");
    assertThat(found.notGraded(NoGradeReason.TO_BE_GRADED)).isEmpty();
    assertThat(found.scales()).containsExactly(FOUR);
    assertThat(found.counts())
        .containsExactly(
            Map.entry(OUTSTANDING, 1),
            Map.entry(GOOD, 3),
            Map.entry(REQUIRES_IMPROVEMENT, 2),
            Map.entry(INADEQUATE, 1));
    assertThat(cohort.withoutCounterpart(Side.LATER)).isEmpty();
    assertThat(cohort.withoutCounterpart(Side.EARLIER)).isEmpty();
  }

  @Test
  void of_questionsOfOneCycle() {
    Cohort cohort = questionsOfOneCycle();
    assertThat(cohort.rows())
        .extracting(row -> row.areas().key())
        .containsExactly(">2017/legitimacy/2");
    Distribution found = cohort.rows().get(0).later().orElseThrow();
    assertThat(slugs(found.at(FOUR, GOOD))).containsExactly("kent");
    assertThat(slugs(found.missing())).containsExactly("essex");
  }

  @Test
  void of_nothingIncluded() {
    assertThat(Cohort.of(List.of(Made.assessment("kent", F2016).build())).rows()).isEmpty();
    assertThat(Cohort.of(List.of(Made.assessment("kent", F2016).build())))
        .hasToString("1 force, 2016");
  }

  @Test
  void between_distributionsOfBothSides() {
    CohortRow row = legitimacy(both());
    Distribution earlier = row.earlier().orElseThrow();
    assertThat(slugs(earlier.at(FOUR, GOOD))).containsExactly("cumbria", "essex", "kent");
    assertThat(slugs(earlier.carriedForward(FOUR, GOOD))).containsExactly("cumbria");
    assertThat(slugs(earlier.notStated())).containsExactly("gwent");
    assertThat(slugs(earlier.missing())).containsExactly("sussex");
    assertThat(row.later().orElseThrow().missing()).isEmpty();
    assertThat(both()).hasToString("9 forces, 2016 and 2017");
  }

  @Test
  void between_forcesWithoutACounterpart() {
    assertThat(slugs(both().withoutCounterpart(Side.EARLIER))).containsExactly("surrey");
    assertThat(slugs(both().withoutCounterpart(Side.LATER))).containsExactly("norfolk");
    assertThat(slugs(both().forces()))
        .containsExactly(
            "cumbria", "dorset", "durham", "essex", "gwent", "kent", "norfolk", "surrey", "sussex");
  }

  @Test
  void between_movers() {
    CohortRow row = legitimacy(both());
    assertThat(movers(row.improved())).containsExactly("durham 2", "kent 1");
    assertThat(movers(row.declined())).containsExactly("cumbria 2?", "essex 1");
    assertThat(movers(row.compared()))
        .containsExactly("cumbria 2?", "durham 2", "essex 1", "kent 1");
    assertThat(row.comparisons())
        .extracting(entry -> entry.force().slug())
        .containsExactly("cumbria", "dorset", "durham", "essex", "gwent", "kent", "sussex");
    assertThat(row.summary())
        .hasToString(
            "7 rows: 2 improved, 2 declined (1 with caution), 1 no new evidence, 2 not compared");
  }

  @Test
  void between_namesWhoWasNotCompared_andWhy() {
    CohortRow row = legitimacy(both());
    assertThat(row.uncompared())
        .extracting(
            entry -> entry.force().slug() + " " + Made.codes(entry.row().verdict().reasons()))
        .containsExactly(
            "dorset [CARRIED_FORWARD]",
            "gwent [NO_GRADE, NOT_STATED]",
            "sussex [NOT_IN_ASSESSMENT]");
    assertThat(row.notAtHand()).isEmpty();
  }

  @Test
  void between_namesWhoseAssessmentsDoNotIncludeARow() {
    Cohort cohort =
        Cohort.between(
            List.of(
                Made.assessment("kent", F2016)
                    .addArea(question("2016/legitimacy/1", graded(GOOD)))
                    .build(),
                legitimacy("essex", F2016, graded(GOOD)),
                legitimacy("surrey", F2016, graded(GOOD))),
            List.of(
                Made.assessment("kent", F2017).build(),
                legitimacy("essex", F2017, graded(GOOD)),
                legitimacy("norfolk", F2017, graded(GOOD))),
            FRAMEWORKS);
    CohortRow question = cohort.rows(AreaId.of("2017/legitimacy/1")).get(0);
    assertThat(question.uncompared()).extracting(e -> e.force().slug()).containsExactly("kent");
    assertThat(slugs(question.notAtHand())).containsExactly("essex");
    assertThat(slugs(legitimacy(cohort).notAtHand())).containsExactly("kent");
  }

  @Test
  void between_moversAmongEqualsBySlug() {
    List<Assessment> earlier = new ArrayList<>();
    List<Assessment> later = new ArrayList<>();
    for (String slug : List.of("kent", "essex", "surrey", "dorset")) {
      earlier.add(legitimacy(slug, F2016, graded(GOOD)));
      later.add(
          legitimacy(
              slug, F2017, graded(slug.equals("surrey") ? INADEQUATE : REQUIRES_IMPROVEMENT)));
    }
    Collections.reverse(later);
    assertThat(movers(legitimacy(Cohort.between(earlier, later, FRAMEWORKS)).declined()))
        .containsExactly("surrey 2", "dorset 1", "essex 1", "kent 1");
  }

  @Test
  void between_comparedSayFromWhichGradeToWhich() {
    List<CohortRow.Mover> compared = legitimacy(both()).compared();
    assertThat(compared).extracting(mover -> mover.change().scale()).containsOnly(FOUR);
    assertThat(compared)
        .extracting(mover -> mover.change().earlier(), mover -> mover.change().later())
        .containsExactlyInAnyOrder(
            tuple(GOOD, OUTSTANDING),
            tuple(GOOD, REQUIRES_IMPROVEMENT),
            tuple(GOOD, INADEQUATE),
            tuple(INADEQUATE, GOOD));
  }

  @Test
  void between_comparedOnTwoScales() {
    Framework unscaled2016 = Made.framework("2016", Optional.empty(), "legitimacy/1");
    Framework unscaled2017 = Made.framework("2017", Optional.empty(), "legitimacy/1");
    Judgment five = Judgment.graded(GOOD, FIVE);
    CohortRow row =
        legitimacy(
            Cohort.between(
                List.of(
                    legitimacy("kent", unscaled2016, graded(GOOD)),
                    legitimacy("essex", unscaled2016, five)),
                List.of(
                    legitimacy("kent", unscaled2017, graded(GOOD)),
                    legitimacy("essex", unscaled2017, five)),
                FRAMEWORKS));
    assertThat(row.compared())
        .extracting(mover -> mover.change().scale())
        .containsExactly(FIVE, FOUR);
    assertThat(row.earlier().orElseThrow().frameworkScales()).isEmpty();
    assertThat(row.earlier().orElseThrow().scales()).containsExactly(FIVE, FOUR);
  }

  @Test
  void between_questionsThatWereSplit() {
    Cohort cohort =
        Cohort.between(
            List.of(
                Made.assessment("kent", F2016)
                    .addArea(question("2016/legitimacy/1", graded(GOOD)))
                    .build(),
                Made.assessment("essex", F2016)
                    .addArea(question("2016/legitimacy/1", graded(GOOD)))
                    .build()),
            List.of(
                Made.assessment("kent", F2017)
                    .addArea(question("2017/legitimacy/2", graded(OUTSTANDING)))
                    .build()),
            FRAMEWORKS);
    assertThat(cohort.rows())
        .extracting(row -> row.areas().key())
        .containsExactly(
            "2016/legitimacy/1>2017/legitimacy/1", "2016/legitimacy/1>2017/legitimacy/2");
    CohortRow second = cohort.rows(AreaId.of("2017/legitimacy/2")).get(0);
    assertThat(movers(second.improved())).containsExactly("kent 1?");
    assertThat(slugs(second.earlier().orElseThrow().at(FOUR, GOOD)))
        .containsExactly("essex", "kent");
    assertThat(cohort.rows(AreaId.of("2016/legitimacy/1"))).hasSize(2);
    assertThat(cohort.row(Pillar.LEGITIMACY)).isEmpty();
  }

  @Test
  void between_twoFrameworksOfOneCycle() {
    Judgment five = Judgment.graded(Grade.ADEQUATE, FIVE);
    Cohort cohort =
        Cohort.between(
            List.of(
                Made.assessment("kent", F2017)
                    .addAreas(
                        question("2017/legitimacy/1", graded(GOOD)),
                        question("2017/legitimacy/2", graded(GOOD)))
                    .build(),
                legitimacy("essex", F2017, graded(GOOD))),
            List.of(
                Made.assessment("kent", F2021).addArea(question("2021-22/treatment", five)).build(),
                Made.assessment("essex", F2021_REVISED)
                    .addArea(question("2021-22-revised/treatment", five))
                    .build()),
            FRAMEWORKS);
    assertThat(cohort.rows())
        .extracting(row -> row.areas().key())
        .containsExactlyInAnyOrder(
            "legitimacy",
            "2017/legitimacy/1>2021-22/treatment",
            "2017/legitimacy/1>2021-22-revised/treatment",
            "2017/legitimacy/2>");
    assertThat(cohort.rows().get(0).later()).isEmpty();
    CohortRow original = cohort.rows(AreaId.of("2021-22/treatment")).get(0);
    assertThat(original.later().orElseThrow().judgments()).hasSize(1);
    assertThat(original.comparisons()).extracting(e -> e.force().slug()).containsExactly("kent");
    assertThat(original.notAtHand()).as("essex is under another framework").isEmpty();
    assertThat(original.compared()).isEmpty();
    CohortRow revised = cohort.rows(AreaId.of("2021-22-revised/treatment")).get(0);
    assertThat(revised.comparisons()).extracting(e -> e.force().slug()).containsExactly("essex");
    assertThat(revised.comparisons().get(0).row().later()).contains(five);
    assertThat(original.summary().count(VerdictKind.NOT_COMPARED)).isEqualTo(1);
    assertThat(cohort.rows(AreaId.of("2017/legitimacy/2")).get(0).later()).isEmpty();
  }

  @Test
  void between_pillarsStandFirstWhateverTheFramework() {
    Framework original = Made.framework("2021-22", FIVE, "treatment");
    Framework revised = Made.framework("2021-22-revised", FIVE, "efficiency", "treatment");
    Judgment five = Judgment.graded(GOOD, FIVE);
    Cohort cohort =
        Cohort.of(
            List.of(
                Made.assessment("essex", original)
                    .addArea(question("2021-22/treatment", five))
                    .build(),
                Made.assessment("kent", revised)
                    .addArea(pillar(revised, Pillar.EFFICIENCY, five))
                    .addArea(question("2021-22-revised/treatment", five))
                    .build()));
    assertThat(cohort.rows())
        .extracting(row -> row.areas().key())
        .containsExactly("efficiency", ">2021-22/treatment", ">2021-22-revised/treatment");
    assertThat(cohort.rows().get(0).later().orElseThrow().judgments()).hasSize(1);
  }

  @Test
  void refuses_nothing() {
    assertThatThrownBy(() -> Cohort.of(List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("cohort: there is no assessment; expected at least one");
    assertThatThrownBy(() -> Cohort.between(in2016(), List.of()))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void refuses_aForceTwice() {
    assertThatThrownBy(
            () ->
                Cohort.of(
                    List.of(
                        legitimacy("kent", F2016, graded(GOOD)),
                        legitimacy("kent", F2016, graded(GOOD)))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("cohort of 2016: kent stands twice; expected each force once");
  }

  @Test
  void refuses_twoCyclesOnOneSide() {
    assertThatThrownBy(
            () ->
                Cohort.of(
                    List.of(
                        legitimacy("essex", F2016, graded(GOOD)),
                        legitimacy("kent", F2017, graded(GOOD)))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("cohort: one side has the cycles 2016 and 2017; expected one cycle");
  }

  @Test
  void refuses_wrongOrderAndTheSameCycle() {
    assertThatThrownBy(() -> Cohort.between(in2017(), in2016(), FRAMEWORKS))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("cycle 2017 is after 2016; expected the earlier assessment first");
    assertThatThrownBy(() -> Cohort.between(in2016(), in2016(), FRAMEWORKS))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("both are of cycle 2016; expected two cycles");
  }

  @Test
  void between_published() {
    Cohort cohort = Cohort.between(List.of(WestMidlands.in2016()), List.of(WestMidlands.in2017()));
    assertThat(movers(legitimacy(cohort).declined())).containsExactly("west-midlands 1");
    assertThat(cohort.rows()).hasSize(4);
  }

  @Test
  void results_cannotBeBuiltByOthers() {
    assertThat(List.of(CohortRowBuilder.class, DistributionBuilder.class))
        .noneMatch(builder -> Modifier.isPublic(builder.getModifiers()));
  }
}
