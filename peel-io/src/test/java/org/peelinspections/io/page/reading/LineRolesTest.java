package org.peelinspections.io.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peelinspections.io.page.PageSamplesTest;

/** What each line of the sample pages became, kept as one line a page. */
class LineRolesTest {

  private static final Path KEPT =
      Path.of("src", "test", "resources", "org", "peelinspections", "io", "page", "line-roles.txt");

  @Test
  void lines_ofEverySample_becomeWhatTheKeptListSays() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path sample : PageSamplesTest.samples()) {
      all.append(sample.getName(sample.getNameCount() - 2))
          .append('/')
          .append(sample.getFileName());
      all.append(": ").append(String.join(", ", runs(PageSamplesTest.read(sample)))).append('\n');
    }

    if ("write".equals(System.getProperty("peel.golden"))) {
      Files.writeString(KEPT, all);
    }
    assertThat(all.toString().lines()).isEqualTo(Files.readAllLines(KEPT));
  }

  /**
   * The roles in their order; one that several lines in a row have stands once, with their number.
   */
  private static List<String> runs(PageReading reading) {
    List<String> runs = new ArrayList<>();
    List<PageCoverage.Line> lines = reading.coverage().lines();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).role() != lines.get(first).role()) {
        String role = lines.get(first).role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        runs.add(i - first == 1 ? role : (i - first) + " " + role);
        first = i;
      }
    }
    return runs;
  }
}
