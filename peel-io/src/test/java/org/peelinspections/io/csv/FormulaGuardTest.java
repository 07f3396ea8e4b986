package org.peelinspections.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "=",
        "\uff1d1",
        "\uff0b1",
        "\uff0d1",
        "\uff201",
        "'=1",
        "''=1",
        "'\t"
      })
  void guarded_hasOneApostropheMore(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
    assertThat(FormulaGuard.unguarded("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "''", "'tis", "a=b", " =1", "1", "[\"=1\"]", "\"=1\"", "'a=1"})
  void harmless_staysAsItIsBothWays(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
    assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
  }

  @Test
  void unguarded_ofATextWithoutGuardStaysAsItIs() {
    assertThat(FormulaGuard.unguarded("=1")).isEqualTo("=1");
  }

  @Test
  void guarded_neverBeginsLikeAFormulaAndComesBack() {
    Random random = new Random(7);
    String signs = "'=+-@\t\r\n\uff1da 1";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      String guarded = FormulaGuard.guarded(text.toString());
      assertThat(guarded).doesNotStartWith("=").doesNotStartWith("@").doesNotStartWith("\t");
      assertThat(FormulaGuard.unguarded(guarded)).isEqualTo(text.toString());
    }
  }
}
