package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.compare.Made.FIVE;
import static org.peelinspections.compare.Made.FOUR;
import static org.peelinspections.compare.Made.carried;
import static org.peelinspections.compare.Made.graded;
import static org.peelinspections.compare.Made.page;
import static org.peelinspections.compare.Made.row;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Ground;
import org.peelinspections.model.framework.Relation;

/** A case for every verdict and every reason, on one question of 2016 and one of 2017. */
class VerdictCasesTest {

  private static final String EARLIER = "2016/legitimacy/1";
  private static final String LATER = "2017/legitimacy/1";

  /** One case; the parts not named are those of two good grades that may be compared. */
  record Case(
      String name,
      Optional<Judgment> earlier,
      Optional<Judgment> later,
      GradingScale laterScale,
      List<CrosswalkRow> crosswalk,
      Optional<Comparability> border,
      String expected) {

    static Case of(String name) {
      return new Case(
          name,
          Optional.of(graded(Grade.GOOD)),
          Optional.of(graded(Grade.GOOD)),
          FOUR,
          List.of(row(Relation.EQUAL, EARLIER, LATER)),
          Optional.of(Comparability.COMPARABLE),
          "");
    }

    Case noEarlier() {
      return new Case(name, Optional.empty(), later, laterScale, crosswalk, border, expected);
    }

    Case noLater() {
      return new Case(name, earlier, Optional.empty(), laterScale, crosswalk, border, expected);
    }

    Case noBorder() {
      return new Case(name, earlier, later, laterScale, crosswalk, Optional.empty(), expected);
    }

    Case earlier(Judgment judgment) {
      Optional<Judgment> first = Optional.of(judgment);
      return new Case(name, first, later, laterScale, crosswalk, border, expected);
    }

    Case later(Judgment judgment) {
      Optional<Judgment> first = Optional.of(judgment);
      return new Case(name, earlier, first, laterScale, crosswalk, border, expected);
    }

    Case onFiveTiers(Grade grade) {
      Optional<Judgment> judgment = Optional.of(Judgment.graded(grade, FIVE));
      return new Case(name, earlier, judgment, FIVE, crosswalk, border, expected);
    }

    Case rows(CrosswalkRow... rows) {
      return new Case(name, earlier, later, laterScale, List.of(rows), border, expected);
    }

    Case border(Comparability comparability) {
      Optional<Comparability> first = Optional.of(comparability);
      return new Case(name, earlier, later, laterScale, crosswalk, first, expected);
    }

    Case gives(String verdict) {
      return new Case(name, earlier, later, laterScale, crosswalk, border, verdict);
    }

    ComparisonRow compared() {
      Framework before = Made.framework("2016", FOUR, "legitimacy/1");
      Framework after = Made.framework("2017", laterScale, "legitimacy/1");
      Frameworks frameworks = Frameworks.of(List.of(before, after), List.of(), List.of());
      if (!crosswalk.isEmpty()) {
        frameworks =
            frameworks.with(Made.crosswalk("2016", "2017", crosswalk.toArray(CrosswalkRow[]::new)));
      }
      if (border.isPresent()) {
        frameworks = frameworks.with(Made.border("2016", "2017", border.get()));
      }
      AssessmentBuilder one = Made.assessment(before);
      AssessmentBuilder other = Made.assessment(after);
      earlier.ifPresent(judgment -> one.addArea(Made.question(EARLIER, judgment)));
      later.ifPresent(judgment -> other.addArea(Made.question(LATER, judgment)));
      return Comparison.of(one.build(), other.build(), frameworks).rows().get(0);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    cases.add(Case.of("same grade").gives("compared unchanged 0"));
    cases.add(
        Case.of("better grade").later(graded(Grade.OUTSTANDING)).gives("compared improved 1"));
    cases.add(
        Case.of("worse grade by two").later(graded(Grade.INADEQUATE)).gives("compared declined 2"));
    cases.add(
        Case.of("best to worst")
            .earlier(graded(Grade.OUTSTANDING))
            .later(graded(Grade.INADEQUATE))
            .gives("compared declined 3"));
    cases.add(
        Case.of("reworded")
            .rows(row(Relation.REWORDED, EARLIER, LATER))
            .gives("compared-with-caution unchanged 0 question-reworded"));
    cases.add(
        Case.of("broader")
            .rows(row(Relation.BROADER, EARLIER, LATER))
            .gives("compared-with-caution unchanged 0 question-broader"));
    cases.add(
        Case.of("narrower")
            .rows(row(Relation.NARROWER, EARLIER, LATER))
            .gives("compared-with-caution unchanged 0 question-narrower"));
    cases.add(
        Case.of("earlier carried forward")
            .earlier(carried(Grade.GOOD, "2014"))
            .gives("compared-with-caution unchanged 0 carried-forward:earlier"));
    cases.add(
        Case.of("earlier carried forward and reworded")
            .earlier(carried(Grade.OUTSTANDING))
            .rows(row(Relation.REWORDED, EARLIER, LATER))
            .gives("compared-with-caution declined 1 carried-forward:earlier question-reworded"));
    cases.add(
        Case.of("later carried forward")
            .later(carried(Grade.GOOD, "2016"))
            .gives("no-new-evidence carried-forward:later"));
    cases.add(
        Case.of("later carried forward, reworded")
            .later(carried(Grade.GOOD))
            .rows(row(Relation.REWORDED, EARLIER, LATER))
            .gives("no-new-evidence carried-forward:later"));
    cases.add(
        Case.of("both carried forward")
            .earlier(carried(Grade.GOOD))
            .later(carried(Grade.GOOD))
            .gives("no-new-evidence carried-forward:later"));
    cases.add(
        Case.of("later carried forward, earlier absent")
            .noEarlier()
            .later(carried(Grade.GOOD))
            .gives("no-new-evidence carried-forward:later not-in-assessment:earlier"));
    cases.add(
        Case.of("later carried forward, no counterpart")
            .later(carried(Grade.GOOD))
            .rows(row(Relation.NONE, EARLIER, ""), row(Relation.NONE, "", LATER))
            .gives("no-new-evidence carried-forward:later not-in-framework:earlier"));
    cases.add(
        Case.of("overlaps")
            .rows(row(Relation.OVERLAPS, EARLIER, LATER))
            .gives("not-compared question-overlaps"));
    cases.add(
        Case.of("no counterpart")
            .rows(row(Relation.NONE, EARLIER, ""), row(Relation.NONE, "", LATER))
            .gives("not-compared not-in-framework:earlier"));
    cases.add(
        Case.of("counterpart not established")
            .rows(
                row(Relation.NOT_ESTABLISHED, EARLIER, ""),
                row(Relation.NOT_ESTABLISHED, "", LATER))
            .gives("not-compared counterpart-not-established:earlier"));
    cases.add(
        Case.of("no counterpart of the earlier question")
            .noLater()
            .rows(row(Relation.NONE, EARLIER, ""), row(Relation.NONE, "", LATER))
            .gives("not-compared not-in-framework:later"));
    cases.add(
        Case.of("no crosswalk")
            .rows()
            .noBorder()
            .gives("not-compared counterpart-not-established:earlier"));
    cases.add(Case.of("border unknown").noBorder().gives("not-compared border-unknown"));
    cases.add(
        Case.of("border not known to be comparable")
            .border(Comparability.UNKNOWN)
            .gives("not-compared border-unknown"));
    cases.add(
        Case.of("border not comparable")
            .border(Comparability.NOT_COMPARABLE)
            .gives("not-compared border-not-comparable"));
    cases.add(
        Case.of("good to adequate on another scale")
            .onFiveTiers(Grade.ADEQUATE)
            .gives("not-compared different-scale"));
    cases.add(
        Case.of("good to good on another scale")
            .onFiveTiers(Grade.GOOD)
            .gives("not-compared different-scale"));
    cases.add(
        Case.of("good to adequate across the border")
            .onFiveTiers(Grade.ADEQUATE)
            .border(Comparability.NOT_COMPARABLE)
            .gives("not-compared border-not-comparable different-scale"));
    cases.add(
        Case.of("earlier absent").noEarlier().gives("not-compared not-in-assessment:earlier"));
    cases.add(Case.of("later absent").noLater().gives("not-compared not-in-assessment:later"));
    cases.add(
        Case.of("earlier absent, reworded, is no caution")
            .noEarlier()
            .rows(row(Relation.REWORDED, EARLIER, LATER))
            .gives("not-compared not-in-assessment:earlier"));
    cases.add(
        Case.of("earlier not stated")
            .earlier(Judgment.notStated())
            .gives("not-compared not-stated:earlier"));
    cases.add(
        Case.of("both not stated")
            .earlier(Judgment.notStated())
            .later(Judgment.notStated())
            .gives("not-compared not-stated:earlier not-stated:later"));
    cases.add(
        Case.of("earlier not graded")
            .earlier(Judgment.notGraded(NoGradeReason.NOT_INSPECTED))
            .gives("not-compared no-grade:earlier:not-inspected"));
    cases.add(
        Case.of("all at once")
            .noEarlier()
            .later(Judgment.notGraded(NoGradeReason.NOT_ESTABLISHED))
            .rows(row(Relation.OVERLAPS, EARLIER, LATER))
            .border(Comparability.NOT_COMPARABLE)
            .gives(
                "not-compared not-in-assessment:earlier no-grade:later:not-established"
                    + " question-overlaps border-not-comparable"));
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void verdict_ofEachCase(Case one) {
    assertThat(words(one.compared().verdict())).isEqualTo(one.expected());
  }

  private static String words(Verdict verdict) {
    String change =
        verdict
            .change()
            .map(moved -> " " + moved.direction().token() + " " + moved.steps())
            .orElse("");
    return verdict.kind().token()
        + change
        + verdict.reasons().stream()
            .map(VerdictCasesTest::words)
            .map(" "::concat)
            .collect(Collectors.joining());
  }

  private static String words(Reason reason) {
    return reason.code().token()
        + reason.side().map(side -> ":" + side.token()).orElse("")
        + reason.noGradeReason().map(why -> ":" + why.token()).orElse("");
  }

  @ParameterizedTest
  @EnumSource(NoGradeReason.class)
  void verdict_ofEachReasonForNoGrade(NoGradeReason reason) {
    Verdict verdict = Case.of("").later(Judgment.notGraded(reason)).compared().verdict();
    assertThat(words(verdict)).isEqualTo("not-compared no-grade:later:" + reason.token());
    assertThat(verdict.reasons().get(0).sentence())
        .isEqualTo(
            reason == NoGradeReason.NOT_A_GRADED_AREA
                ? "PEEL 2017 did not grade this area."
                : "There is no grade of PEEL 2017: " + reason.label() + ".");
  }

  @Test
  void reasons_allOccur() {
    Set<ReasonCode> met = EnumSet.noneOf(ReasonCode.class);
    cases().forEach(one -> met.addAll(Made.codes(one.compared().verdict().reasons())));
    TrendTest.severalCounterparts().series().stream()
        .flatMap(series -> series.breaks().stream())
        .forEach(gap -> met.addAll(Made.codes(gap.reasons())));
    assertThat(met).containsExactlyInAnyOrder(ReasonCode.values());
  }

  @Test
  void verdicts_allOccur() {
    assertThat(cases())
        .extracting(one -> one.compared().verdict().kind())
        .contains(VerdictKind.values());
  }

  private static Reason only(Case one) {
    List<Reason> reasons = one.compared().verdict().reasons();
    assertThat(reasons).hasSize(1);
    return reasons.get(0);
  }

  private static void assertReason(Case one, String sentence, URI... sources) {
    Reason reason = only(one);
    assertThat(reason.sentence()).isEqualTo(sentence);
    assertThat(reason.sources()).containsExactly(sources);
  }

  @Test
  void reason_notInAssessment() {
    assertReason(
        Case.of("").noEarlier(), "The 2016 judgment on this question is not in this data.");
    assertReason(Case.of("").noLater(), "The 2017 judgment on this question is not in this data.");
  }

  @Test
  void reason_notStatedNamesThePage() {
    assertReason(
        Case.of("").later(Judgment.notStated()),
        "The source for 2017 does not say whether a grade was given.",
        page(LATER));
  }

  @Test
  void reason_notStatedSaysFromWhereTheJudgmentWasCarriedOver() {
    assertReason(
        Case.of("").later(Judgment.NotStated.builder().origin(Cycle.of("2015")).build()),
        "The 2017 judgment is carried forward from 2015, and the source does not give the"
            + " grade.",
        page(LATER));
  }

  @Test
  void reason_noGradeNamesThePage() {
    assertReason(
        Case.of("").earlier(Judgment.notGraded(NoGradeReason.TO_BE_GRADED)),
        "There is no grade of PEEL 2016: to be graded.",
        page(EARLIER));
  }

  @Test
  void reason_carriedForwardFromAKnownCycle() {
    assertReason(
        Case.of("").later(carried(Grade.GOOD, "2015")),
        "The 2017 judgment is carried forward from 2015.",
        page(LATER));
    assertReason(
        Case.of("").earlier(carried(Grade.GOOD, "2015")),
        "The 2016 judgment was itself carried forward from 2015, so that the change is measured"
            + " since 2015.",
        page(EARLIER));
  }

  @Test
  void reason_carriedForwardFromAnUnknownCycle() {
    assertReason(
        Case.of("").later(carried(Grade.GOOD)),
        "The 2017 judgment is carried forward from an earlier cycle that is not established.",
        page(LATER));
    assertReason(
        Case.of("").earlier(carried(Grade.GOOD)),
        "The 2016 judgment was itself carried forward from an earlier cycle that is not"
            + " established, so that the change is measured since then.",
        page(EARLIER));
  }

  @Test
  void reason_ofTheCrosswalk() {
    String row = "Row 2016/legitimacy/1 to 2017/legitimacy/1.";
    assertReason(
        Case.of("").rows(row(Relation.REWORDED, EARLIER, LATER)),
        "The question counts as reworded. " + row,
        page("crosswalk"));
    assertReason(
        Case.of("").rows(row(Relation.BROADER, EARLIER, LATER)),
        "The later question asks all that the earlier one asked, and more. " + row,
        page("crosswalk"));
    assertReason(
        Case.of("").rows(row(Relation.NARROWER, EARLIER, LATER)),
        "The later question asks only a part of what the earlier one asked. " + row,
        page("crosswalk"));
    assertReason(
        Case.of("").rows(row(Relation.OVERLAPS, EARLIER, LATER)),
        "The two questions only overlap. " + row,
        page("crosswalk"));
  }

  @Test
  void reason_ofAMissingCounterpart() {
    assertReason(
        Case.of("").rows(row(Relation.NONE, EARLIER, ""), row(Relation.NONE, "", LATER)),
        "PEEL 2016 has no counterpart of this question. Row  to 2017/legitimacy/1.",
        page("crosswalk"));
    assertReason(
        Case.of("")
            .rows(
                row(Relation.NOT_ESTABLISHED, EARLIER, ""),
                row(Relation.NOT_ESTABLISHED, "", LATER)),
        "Whether PEEL 2016 has a counterpart of this question is not established."
            + " Row  to 2017/legitimacy/1.",
        page("crosswalk"));
    assertReason(
        Case.of("").rows().noBorder(),
        "Whether PEEL 2016 has a counterpart of this question is not established.");
  }

  @Test
  void reason_ofTheBorder() {
    assertReason(
        Case.of("").border(Comparability.NOT_COMPARABLE),
        "Border 2016-2017 is not comparable.",
        page("border/2016-2017"));
    assertReason(
        Case.of("").border(Comparability.UNKNOWN),
        "Border 2016-2017 is not known.",
        page("border/2016-2017"));
    assertReason(
        Case.of("").noBorder(),
        "No statement of the inspectorate is known on whether PEEL 2016 and PEEL 2017 can be"
            + " compared.");
  }

  @Test
  void reason_ofTheScale() {
    assertReason(
        Case.of("").onFiveTiers(Grade.GOOD),
        "The grades are on different scales: four-tiers in 2016, five-tiers in 2017.");
  }

  @Test
  void grounds_ofBorderAndCrosswalk() {
    Verdict verdict = Case.of("").compared().verdict();
    assertThat(verdict.grounds())
        .containsExactly(
            new Ground("Border 2016-2017 is comparable.", List.of(page("border/2016-2017"))),
            new Ground("Row 2016/legitimacy/1 to 2017/legitimacy/1.", List.of(page("crosswalk"))));
  }

  @Test
  void grounds_withCaution() {
    Verdict verdict = Case.of("").earlier(carried(Grade.GOOD)).compared().verdict();
    assertThat(verdict.grounds()).hasSize(2);
  }
}
