package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.AreaId;

class AreaPairTest {

  private static String area(String earlier, String later) {
    return new AreaPair(id(earlier), id(later)).titled("Name");
  }

  private static Optional<AreaId> id(String id) {
    return Optional.of(id).filter(text -> !text.isEmpty()).map(AreaId::of);
  }

  @Test
  void titled_ofAQuestionThatKeepsItsPlace() {
    assertThat(area("2016/legitimacy/1", "2017/legitimacy/1")).isEqualTo("legitimacy/1 Name");
    assertThat(area("2021-22/crime", "2023-25/crime")).isEqualTo("Name");
  }

  @Test
  void titled_ofAQuestionThatMoves() {
    assertThat(area("2016/legitimacy/1", "2017/legitimacy/2"))
        .isEqualTo("legitimacy/1 -> legitimacy/2 Name");
    assertThat(area("2018-19/legitimacy/1", "2021-22/treatment")).isEqualTo("legitimacy/1 -> Name");
  }

  @Test
  void titled_ofAQuestionWithoutACounterpart() {
    assertThat(area("2016/legitimacy/1", "")).isEqualTo("legitimacy/1 Name -> none");
    assertThat(area("", "2017/legitimacy/1")).isEqualTo("none -> legitimacy/1 Name");
  }

  @Test
  void titled_ofAPillar() {
    assertThat(AreaPair.alone(Side.EARLIER, AreaId.of("2017/legitimacy")).titled("Legitimacy"))
        .isEqualTo("Legitimacy");
  }
}
