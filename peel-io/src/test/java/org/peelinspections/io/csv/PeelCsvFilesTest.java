package org.peelinspections.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peelinspections.io.json.Samples;
import org.peelinspections.model.assessment.Assessment;

/** Tables in files. */
class PeelCsvFilesTest {

  private static final PeelCsv CSV = PeelCsv.standard();

  @TempDir Path folder;

  @Test
  void judgments_inAFile_areTheSameAsInAStream() throws Exception {
    Path file = folder.resolve("judgments.csv");
    try (PeelCsvWriter writer = CSV.judgmentWriter(file)) {
      writer.write(Samples.assessment());
    }

    assertThat(Files.readString(file)).isEqualTo(Tables.judgments(CSV, Samples.assessment()));
    try (Stream<Assessment> again = CSV.readJudgments(file)) {
      assertThat(again).containsExactly(Tables.withJudgments(Samples.assessment()));
    }
  }

  @Test
  void findings_inAFile_areTheSameAsInAStream() throws Exception {
    Path file = folder.resolve("findings.csv");
    try (PeelCsvWriter writer = CSV.findingWriter(file)) {
      writer.write(Samples.assessment());
    }

    assertThat(Files.readString(file)).isEqualTo(Tables.findings(CSV, Samples.assessment()));
    try (Stream<Assessment> again = CSV.readFindings(file)) {
      assertThat(again).containsExactly(Tables.withFindings(Samples.assessment()));
    }
  }

  @Test
  void file_thatIsNotThere_isNamed() {
    Path none = folder.resolve("none/judgments.csv");
    assertThatThrownBy(() -> CSV.readJudgments(none))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot read " + none);
    assertThatThrownBy(() -> CSV.judgmentWriter(none))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot write " + none);
  }
}
