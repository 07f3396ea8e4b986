package org.peelinspections.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peelinspections.io.json.JsonLine;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.assessment.Assessment;

/** Any bytes as JSON Lines, read to the end whatever single lines hold. */
public final class JsonLinesFuzzer {

  private static final PeelJson LINES = PeelJson.strict().with(Reread.FORCES);

  private JsonLinesFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    List<Assessment> read = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    try (Stream<JsonLine<Assessment>> lines =
        LINES.readEachLine(new ByteArrayInputStream(input), Assessment.class)) {
      lines.forEach(
          line -> {
            numbers.add(line.line());
            line.result().ifPresent(result -> read.add(result.value()));
          });
    }
    assertThat(numbers).isSorted().doesNotHaveDuplicates();
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    LINES.writeLines(read.stream(), again);

    assertThat(LINES.readLines(new ByteArrayInputStream(again.toByteArray()), Assessment.class))
        .isEqualTo(read);
  }
}
