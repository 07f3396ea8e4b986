package org.peelinspections.io.page.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.page.Pages;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.forms.Terms;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

class JudgedAreaTest {

  private static final Framework FRAMEWORK = Frameworks.bundled().find("2017").orElseThrow();
  private static final Terms TERMS =
      Terms.of(Pages.FORCES.get("westmarch"), Pages.FORCES, FRAMEWORK);

  private static List<StatedDirection> directions(String paragraph) {
    return JudgedArea.of(FRAMEWORK, AreaId.of("2017/legitimacy"))
        .directions(new Block(1, 0, paragraph), TERMS);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Our judgment is less positive than last year. | DECLINED",
        "Our judgment is more positive than last year. | IMPROVED",
        "This judgment is the same as last year. | UNCHANGED",
        "Our overall judgment this year is the same as last year. | UNCHANGED",
        "Our findings this year are consistent with last year’s findings. | UNCHANGED",
        "Our findings this year are consistent with last year's assessment. | UNCHANGED",
        "Our judgment is an improvement on last year. | IMPROVED",
        "This judgment is a deterioration on last year. | DECLINED",
        "This is an improvement on the overall judgment last year. | IMPROVED",
        "The force has dropped two grades since our last inspection. | DECLINED",
        "This is a decline from the judgment of ‘good’ in 2016. | DECLINED"
      },
      delimiter = '|')
  void directions_knownForm_hasItsDirection(String sentence, Direction direction) {
    assertThat(directions(sentence))
        .extracting(StatedDirection::direction, StatedDirection::words)
        .containsExactly(tuple(direction, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recorded crime is the same as last year.",
        "The force was judged to be good last year.",
        "Judgments are made every year.",
        "It is judged good, which is the same as last year.",
        "Our judgment is not the same as last year.",
        "Nobody can say that our judgment is the same as last year.",
        "Our overall judgment this year is hardly an improvement on last year.",
        "Our findings this year are not consistent with last year’s findings, in which we judged the"
            + " force to be good in respect of legitimacy.",
        "Our overall judgment is the same as last year in some towns.",
        "Our overall judgment this year is the same as last year",
        "In this respect, the force has dropped one grade since our last inspection."
      })
  void directions_otherSentence_saysNothing(String sentence) {
    assertThat(directions(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Our overall judgment is the same as last year, when we judged Eastmere Constabulary to be"
            + " good.",
        "Our overall judgment is the same as last year, when we judged the force to be good in"
            + " respect of efficiency.",
        "This is a decline from the judgment of ‘good’ in 2018/19."
      })
  void directions_anotherForcePillarOrLaterCycle_saysNothing(String sentence) {
    assertThat(directions(sentence)).isEmpty();
  }

  @Test
  void directions_paragraph_keepsTheSentenceAlone() {
    assertThat(directions("All is well. Our judgment is the same as last year. Crime fell."))
        .extracting(StatedDirection::words)
        .containsExactly("Our judgment is the same as last year.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when it was judged to require improvement.",
        "when the force was judged as requiring improvement.",
        "when we assessed Westmarch Police as requires improvement overall.",
        "when we also judged the constabulary to be requires improvement in respect of legitimacy."
      })
  void directions_earlierGrade_isRecalled(String when) {
    assertThat(directions("Our overall judgment is an improvement on last year, " + when))
        .extracting(StatedDirection::direction, StatedDirection::recalledGrade)
        .containsExactly(tuple(Direction.IMPROVED, Optional.of(Grade.REQUIRES_IMPROVEMENT)));
  }

  @Test
  void directions_gradeOfNow_isNotRecalledAndTheYearIsKept() {
    assertThat(
            directions(
                "The overall judgment of outstanding is an improvement from HMIC’s inspection of"
                    + " 2015, which found the force good."))
        .extracting(StatedDirection::recalledGrade, StatedDirection::since)
        .containsExactly(tuple(Optional.of(Grade.GOOD), Optional.of(Cycle.of("2015"))));
  }
}
