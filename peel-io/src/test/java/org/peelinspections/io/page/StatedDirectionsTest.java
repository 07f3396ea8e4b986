package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Grade;
import org.peelinspections.model.StatedDirection;

class StatedDirectionsTest {

  private static List<StatedDirection> in(String paragraph) {
    return StatedDirections.in(new Block(1, 0, paragraph), Frameworks.bundled(), Cycle.of("2017"));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Our judgment is less positive than last year. | DECLINED",
        "Our judgment is more positive than last year. | IMPROVED",
        "This judgment is the same as last year. | UNCHANGED",
        "The grade is consistent with last year’s findings. | UNCHANGED",
        "The grade is consistent with last year's findings. | UNCHANGED",
        "Our judgment is an improvement on last year. | IMPROVED",
        "This judgment is a deterioration on last year. | DECLINED",
        "The force has dropped two grades since our last inspection. | DECLINED",
        "This is a decline from the judgment of ‘good’ in 2016. | DECLINED"
      },
      delimiter = '|')
  void in_knownPhrase_hasItsDirection(String sentence, Direction direction) {
    assertThat(in(sentence))
        .extracting(StatedDirection::direction, StatedDirection::words)
        .containsExactly(tuple(direction, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recorded crime is the same as last year.",
        "The force was judged to be good last year.",
        "Judgments are made every year."
      })
  void in_otherSentence_saysNothing(String sentence) {
    assertThat(in(sentence)).isEmpty();
  }

  @Test
  void in_paragraph_keepsTheSentenceAlone() {
    assertThat(in("All is well. Our judgment is the same as last year. Crime fell."))
        .extracting(StatedDirection::words)
        .containsExactly("Our judgment is the same as last year.");
  }

  @Test
  void in_gradeBeforeThePhrase_isNotRecalled() {
    assertThat(in("It is judged good, which is the same as last year."))
        .extracting(StatedDirection::recalledGrade)
        .containsExactly(Optional.empty());
  }

  @Test
  void in_requiresImprovement_isOneGrade() {
    assertThat(in("Our judgment is an improvement on last year, when it was requires improvement."))
        .extracting(StatedDirection::recalledGrade)
        .containsExactly(Optional.of(Grade.REQUIRES_IMPROVEMENT));
  }

  @Test
  void in_severalGradesOrYears_recallNone() {
    assertThat(in("This is a decline from the judgment of good or outstanding in 2016 or 2017."))
        .extracting(StatedDirection::recalledGrade, StatedDirection::since)
        .containsExactly(tuple(Optional.empty(), Optional.of(Cycle.of("2016"))));
  }
}
