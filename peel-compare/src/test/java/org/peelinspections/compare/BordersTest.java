package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.compare.Made.FOUR;
import static org.peelinspections.compare.Made.graded;
import static org.peelinspections.compare.Made.pillar;
import static org.peelinspections.compare.Made.question;
import static org.peelinspections.compare.Made.row;
import static org.peelinspections.compare.Made.rule;
import static org.peelinspections.model.framework.Comparability.COMPARABLE;
import static org.peelinspections.model.framework.Comparability.NOT_COMPARABLE;
import static org.peelinspections.model.framework.Comparability.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Ground;
import org.peelinspections.model.framework.Relation;

/** Rules of one and of several borders, on pillars and questions. */
class BordersTest {

  private static final Judgment GOOD = graded(Grade.GOOD);
  private static final Framework F2014 =
      Made.framework("2014", FOUR, "effectiveness/1", "legitimacy/1");
  private static final Framework F2015 =
      Made.framework(
          "2015", FOUR, "effectiveness/1", "effectiveness/2", "effectiveness/3", "legitimacy/1");
  private static final Framework F2016 =
      Made.framework("2016", FOUR, "effectiveness/1", "legitimacy/1");

  private static final Crosswalk FIRST =
      Made.crosswalk(
          "2014",
          "2015",
          row(Relation.NONE, "", "2015/effectiveness/1"),
          row(Relation.EQUAL, "2014/effectiveness/1", "2015/effectiveness/2"),
          row(Relation.EQUAL, "2014/effectiveness/1", "2015/effectiveness/3"),
          row(Relation.EQUAL, "2014/legitimacy/1", "2015/legitimacy/1"));
  private static final Crosswalk SECOND =
      Made.crosswalk(
          "2015",
          "2016",
          row(Relation.NONE, "2015/effectiveness/1", ""),
          row(Relation.EQUAL, "2015/effectiveness/2", "2016/effectiveness/1"),
          row(Relation.EQUAL, "2015/effectiveness/3", "2016/effectiveness/1"),
          row(Relation.EQUAL, "2015/legitimacy/1", "2016/legitimacy/1"));

  private static Comparison compare(Border... borders) {
    Frameworks frameworks =
        Frameworks.of(List.of(F2014, F2015, F2016), List.of(FIRST, SECOND), List.of(borders));
    return Comparison.of(
        Made.assessment(F2014)
            .addAreas(
                pillar(F2014, Pillar.EFFECTIVENESS, GOOD), pillar(F2014, Pillar.LEGITIMACY, GOOD))
            .addAreas(question("2014/effectiveness/1", GOOD), question("2014/legitimacy/1", GOOD))
            .build(),
        Made.assessment(F2016)
            .addAreas(
                pillar(F2016, Pillar.EFFECTIVENESS, GOOD), pillar(F2016, Pillar.LEGITIMACY, GOOD))
            .addAreas(question("2016/effectiveness/1", GOOD), question("2016/legitimacy/1", GOOD))
            .build(),
        frameworks);
  }

  /** The verdicts on effectiveness, legitimacy, and the one question of each. */
  private static List<String> verdicts(Comparison comparison) {
    return comparison.rows().stream()
        .map(
            row ->
                row.verdict().reasons().isEmpty()
                    ? row.verdict().kind().token()
                    : row.verdict().reasons().stream().map(Reason::sentence).toList().toString())
        .toList();
  }

  @Test
  void borders_allComparable() {
    Comparison comparison =
        compare(Made.border("2014", "2015", COMPARABLE), Made.border("2015", "2016", COMPARABLE));
    assertThat(verdicts(comparison)).containsOnly("compared").hasSize(4);
    assertThat(comparison.rows().get(0).verdict().grounds())
        .extracting(Ground::sentence)
        .containsExactly("Border 2014-2015 is comparable.", "Border 2015-2016 is comparable.");
  }

  @Test
  void borders_oneNotComparableForAPillar() {
    Comparison comparison =
        compare(
            Made.border("2014", "2015", COMPARABLE, rule("legitimacy", NOT_COMPARABLE)),
            Made.border("2015", "2016", COMPARABLE));
    assertThat(verdicts(comparison))
        .containsExactly(
            "compared",
            "[Border legitimacy is not comparable.]",
            "compared",
            "[Border legitimacy is not comparable.]");
  }

  @Test
  void borders_oneNotComparableForAQuestionOfTheFrameworkBetween() {
    Comparison comparison =
        compare(
            Made.border("2014", "2015", COMPARABLE, rule("effectiveness/3", NOT_COMPARABLE)),
            Made.border("2015", "2016", COMPARABLE));
    assertThat(verdicts(comparison))
        .containsExactly(
            "compared", "compared", "[Border effectiveness/3 is not comparable.]", "compared");
  }

  @Test
  void borders_aRuleForAnotherQuestionOfThatNameDoesNotCount() {
    Comparison comparison =
        compare(
            Made.border("2014", "2015", COMPARABLE, rule("effectiveness/1", NOT_COMPARABLE)),
            Made.border("2015", "2016", COMPARABLE));
    assertThat(verdicts(comparison)).containsOnly("compared");
  }

  @Test
  void borders_bothStandInTheWay() {
    Comparison comparison =
        compare(Made.border("2014", "2015", NOT_COMPARABLE), Made.border("2015", "2016", UNKNOWN));
    assertThat(verdicts(comparison))
        .containsOnly("[Border 2014-2015 is not comparable., Border 2015-2016 is not known.]");
    assertThat(Made.codes(comparison.rows().get(0).verdict().reasons()))
        .containsExactly(ReasonCode.BORDER_NOT_COMPARABLE, ReasonCode.BORDER_UNKNOWN);
  }

  @Test
  void borders_oneMissing() {
    Comparison comparison = compare(Made.border("2014", "2015", COMPARABLE));
    assertThat(verdicts(comparison))
        .containsOnly(
            "[No statement of the inspectorate is known on whether PEEL 2014 and PEEL 2016 can be"
                + " compared.]");
  }

  @Test
  void borders_generalRuleWhereTheWayOfAQuestionIsNotKnown() {
    Framework f2017 = Made.framework("2017", FOUR, "legitimacy/1");
    Frameworks frameworks =
        Frameworks.of(
            List.of(F2016, f2017),
            List.of(
                Made.crosswalk(
                    "2016",
                    "2017",
                    row(Relation.NONE, "2016/effectiveness/1", ""),
                    row(Relation.EQUAL, "2016/legitimacy/1", "2017/legitimacy/1"))),
            List.of());
    Span span = Span.between(frameworks, F2016, f2017);
    Border elsewhere =
        Made.border("2016", "2018", NOT_COMPARABLE, rule("legitimacy/1", COMPARABLE));
    Span other = new Span(F2016, f2017, span.crosswalk(), List.of(elsewhere));
    Span.Topic topic = other.topics(Side.LATER, f2017.area("legitimacy/1")).get(0);
    assertThat(other.rules(topic)).containsExactly(elsewhere.general());
  }
}
