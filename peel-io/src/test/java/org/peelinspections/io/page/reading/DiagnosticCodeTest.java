package org.peelinspections.io.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiagnosticCodeTest {

  private static final Path FROZEN =
      Path.of(
          "src", "test", "resources", "org", "peelinspections", "io", "page", "diagnostics.txt");

  /** Whoever filters diagnostics relies on code and severity. */
  @Test
  void codesAndSeverities_areThoseOfTheFrozenList() throws IOException {
    String found =
        Arrays.stream(DiagnosticCode.values())
            .map(code -> code.token() + " " + code.severity().name().toLowerCase(Locale.ROOT))
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));

    if ("write".equals(System.getProperty("peel.golden"))) {
      Files.writeString(FROZEN, found);
    }
    assertThat(found).isEqualTo(Files.readString(FROZEN));
  }

  @Test
  void token_isTheNameWithHyphens() {
    assertThat(DiagnosticCode.values())
        .allSatisfy(
            code ->
                assertThat(code.token())
                    .isEqualTo(code.name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }
}
