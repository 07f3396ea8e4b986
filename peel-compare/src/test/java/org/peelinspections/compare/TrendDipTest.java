package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peelinspections.compare.text.PeelText;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

class TrendDipTest {

  private static final List<String> CYCLES = List.of("2014", "2015", "2016", "2017", "2018-19");

  private static TrendPoint point(String cycle, char grade) {
    Grade given =
        switch (grade) {
          case 'O' -> Grade.OUTSTANDING;
          case 'G' -> Grade.GOOD;
          case 'R' -> Grade.REQUIRES_IMPROVEMENT;
          default -> Grade.INADEQUATE;
        };
    return new TrendPointBuilder()
        .cycle(Cycle.of(cycle))
        .area(AreaId.of(cycle, Pillar.LEGITIMACY))
        .judgment(Judgment.graded(given, GradingScale.FOUR_TIERS))
        .build();
  }

  private static List<String> dips(String grades) {
    List<TrendPoint> points = new ArrayList<>();
    for (int i = 0; i < grades.length(); i++) {
      points.add(point(CYCLES.get(i), grades.charAt(i)));
    }
    return new TrendRun(points).dips().stream().map(TrendRun.Dip::sentence).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "GRG, fell by one step in 2015 and came back in 2016",
    "GGRG, fell by one step in 2016 and came back in 2017",
    "GRRG, fell by one step in 2015 and came back in 2017",
    "GRIRG, fell by two steps to 2016 and came back in 2018/19",
    "OIO, fell by three steps in 2015 and came back in 2016",
    "GOG, rose by one step in 2015 and fell back in 2016",
    "GRIR, fell by one step in 2016 and came back in 2017"
  })
  void of_tellsWhereTheGradeLeftAndCameBack(String grades, String words) {
    assertThat(dips(grades)).containsExactly(words);
  }

  @Test
  void of_tellsEachDip() {
    assertThat(dips("GRGRG"))
        .containsExactly(
            "fell by one step in 2015 and came back in 2016",
            "fell by one step in 2017 and came back in 2018/19");
  }

  @ParameterizedTest
  @CsvSource({"G", "GR", "GGG", "GRI", "IRG", "GRO"})
  void of_whatNeverCameBackIsNone(String grades) {
    assertThat(dips(grades)).isEmpty();
  }

  private static Assessment assessment(String framework, Grade grade) {
    Framework asked = Frameworks.bundled().get(framework);
    return Made.assessment(asked)
        .force(Forces.bundled().get("kent"))
        .addArea(
            Made.pillar(asked, Pillar.LEGITIMACY, Judgment.graded(grade, GradingScale.FOUR_TIERS)))
        .build();
  }

  @Test
  void table_saysTheDipInWords() {
    Trend trend =
        Trend.of(
            List.of(
                assessment("2016", Grade.GOOD),
                assessment("2017", Grade.REQUIRES_IMPROVEMENT),
                assessment("2018-19", Grade.GOOD)));

    assertThat(PeelText.table(trend))
        .contains("\nLegitimacy fell by one step in 2017 and came back in 2018/19.\n");
    assertThat(PeelText.sentences(trend))
        .anyMatch(text -> text.contains("It fell by one step in 2017 and came back in 2018/19."));
  }

  @Test
  void table_noteSaysWhatTheInspectorateItselfSays() {
    Assessment later =
        Made.assessment(Frameworks.bundled().get("2017"))
            .force(Forces.bundled().get("kent"))
            .addArea(
                Made.pillar(
                    Frameworks.bundled().get("2017"),
                    Pillar.LEGITIMACY,
                    Judgment.graded(Grade.GOOD, GradingScale.FOUR_TIERS),
                    Made.stated(Direction.IMPROVED)))
            .build();

    assertThat(PeelText.table(Trend.of(List.of(assessment("2016", Grade.GOOD), later))))
        .contains(
            "\n 1  2017: The inspectorate itself speaks of an improvement; the grades show no"
                + " change.\n");
  }
}
