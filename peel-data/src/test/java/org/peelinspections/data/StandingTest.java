package org.peelinspections.data;

import static java.util.Collections.frequency;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.assessment.Assessment;

class StandingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cleveland|2018-19|effectiveness|inadequate, the only one of the 42 forces known in this data",
        "west-midlands|2014|efficiency|outstanding, as were 4 others of the 43 forces known in this data",
        "durham|2023-25|disrupting-serious-organised-crime|outstanding; no other force is known in this"
            + " data",
        "humberside|2015|efficiency|inadequate, the only one of the 43 forces known in this data",
      })
  void standings_countForces(String force, String cycle, String area, String sentence) {
    assertThat(JudgmentSet.bundled().standings(Forces.bundled().get(force), Cycle.of(cycle)))
        .filteredOn(standing -> standing.area().equals(area))
        .extracting(Standing::sentence)
        .containsExactly(sentence);
  }

  @Test
  void standings_withoutAGrade_areNone() {
    assertThat(JudgmentSet.bundled().standings(Forces.bundled().get("kent"), Cycle.of("2014")))
        .extracting(Standing::area)
        .doesNotContain("legitimacy", "effectiveness");
    assertThat(JudgmentSet.bundled().standings(Forces.bundled().get("kent"), Cycle.of("2023-25")))
        .isEmpty();
  }

  @Test
  void standings_ofEveryForce_areThoseOfTheAssessments() {
    for (Assessment assessment : PublishedJudgments.all()) {
      Cycle cycle = assessment.framework().cycle();
      for (Standing found : JudgmentSet.bundled().standings(assessment.force(), cycle)) {
        List<Grade> grades =
            PublishedJudgments.cycle(cycle).stream()
                .flatMap(each -> each.grade(found.area()).stream())
                .toList();
        assertThat(found.known()).as("%s", found).isEqualTo(grades.size());
        assertThat(found.same()).as("%s", found).isEqualTo(frequency(grades, found.grade()));
        assertThat(found.sources()).hasSizeBetween(1, found.same());
      }
    }
  }
}
