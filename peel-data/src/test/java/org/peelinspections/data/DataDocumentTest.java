package org.peelinspections.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of {@code docs/data.md} are those of the data; {@code -Dpeel.golden=write} writes
 * them.
 */
class DataDocumentTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("peel.root", "..")).resolve("docs").resolve("data.md");

  private static String table(String name) {
    Coverage coverage = Coverage.bundled();
    return switch (name) {
      case "pillars" -> CoverageText.pillars(coverage);
      case "areas" -> CoverageText.areas(coverage);
      default -> CoverageText.sources(coverage);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"pillars", "areas", "sources"})
  void table_isThatOfTheData(String name) throws IOException {
    String document = Files.readString(DOCUMENT);
    String begin = "<!-- table: " + name + " -->\n";
    int from = document.indexOf(begin) + begin.length();
    int to = document.indexOf("<!-- end of table -->", from);
    assertThat(from).as("table " + name).isGreaterThanOrEqualTo(begin.length());
    assertThat(to).as("end of table " + name).isPositive();
    if ("write".equals(System.getProperty("peel.golden"))) {
      Files.writeString(
          DOCUMENT, document.substring(0, from) + table(name) + document.substring(to));
    } else {
      assertThat(document.substring(from, to)).isEqualTo(table(name));
    }
  }
}
