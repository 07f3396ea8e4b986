package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.AreaId;

class SentencesTest {

  private static String area(String earlier, String later) {
    return Sentences.area(new AreaPair(id(earlier), id(later)), "Name");
  }

  private static Optional<AreaId> id(String id) {
    return Optional.of(id).filter(text -> !text.isEmpty()).map(AreaId::of);
  }

  @Test
  void area_ofAQuestionThatKeepsItsPlace() {
    assertThat(area("2016/legitimacy/1", "2017/legitimacy/1")).isEqualTo("legitimacy/1 Name");
    assertThat(area("2021-22/crime", "2023-25/crime")).isEqualTo("Name");
  }

  @Test
  void area_ofAQuestionThatMoves() {
    assertThat(area("2016/legitimacy/1", "2017/legitimacy/2"))
        .isEqualTo("legitimacy/1 -> legitimacy/2 Name");
    assertThat(area("2018-19/legitimacy/1", "2021-22/treatment")).isEqualTo("legitimacy/1 -> Name");
  }

  @Test
  void area_ofAQuestionWithoutACounterpart() {
    assertThat(area("2016/legitimacy/1", "")).isEqualTo("legitimacy/1 Name -> none");
    assertThat(area("", "2017/legitimacy/1")).isEqualTo("none -> legitimacy/1 Name");
  }

  @Test
  void area_ofAPillar() {
    assertThat(
            Sentences.area(
                AreaPair.alone(Side.EARLIER, AreaId.of("2017/legitimacy")), "Legitimacy"))
        .isEqualTo("Legitimacy");
  }

  @Test
  void steps_inWords() {
    assertThat(Sentences.steps(1)).isEqualTo("one step");
    assertThat(Sentences.steps(2)).isEqualTo("two steps");
    assertThat(Sentences.steps(4)).isEqualTo("four steps");
    assertThat(Sentences.steps(5)).isEqualTo("5 steps");
  }
}
