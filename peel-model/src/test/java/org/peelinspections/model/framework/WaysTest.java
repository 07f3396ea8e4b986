package org.peelinspections.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaysTest {

  private static List<String> shortest(String from, String to, String... steps) {
    return Ways.shortest(
        List.of(steps),
        step -> step.substring(0, step.indexOf('>')),
        step -> step.substring(step.indexOf('>') + 1),
        from,
        to);
  }

  @Test
  void shortest_oneStep() {
    assertThat(shortest("a", "b", "a>b")).containsExactly("a>b");
  }

  @Test
  void shortest_severalSteps_inTheirOrder() {
    assertThat(shortest("a", "d", "c>d", "b>c", "a>b")).containsExactly("a>b", "b>c", "c>d");
  }

  @Test
  void shortest_ofTwo_hasTheFewerSteps() {
    assertThat(shortest("a", "d", "a>b", "b>c", "c>d", "a>x", "x>d")).containsExactly("a>x", "x>d");
  }

  @Test
  void shortest_ofTwoOfOneLength_isTheOneGivenFirst() {
    assertThat(shortest("a", "d", "a>c", "a>b", "b>d", "c>d")).containsExactly("a>c", "c>d");
  }

  @Test
  void shortest_backwards_isNone() {
    assertThat(shortest("b", "a", "a>b")).isEmpty();
  }

  @Test
  void shortest_unconnected_isNone() {
    assertThat(shortest("a", "d", "a>b", "c>d")).isEmpty();
  }

  @Test
  void shortest_toItself_isNone() {
    assertThat(shortest("a", "a", "a>b", "b>a")).isEmpty();
  }

  @Test
  void shortest_roundAbout_ends() {
    assertThat(shortest("a", "c", "a>b", "b>a")).isEmpty();
  }
}
