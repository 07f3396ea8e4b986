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

  private static final PeelCsv JUDGMENTS = PeelCsv.judgments();

  private static final PeelCsv FINDINGS = PeelCsv.findings();

  @TempDir Path folder;

  @Test
  void judgments_inAFile_areTheSameAsInAStream() throws Exception {
    Path file = folder.resolve("judgments.csv");
    try (PeelCsvWriter writer = JUDGMENTS.writer(file)) {
      writer.write(Samples.assessment());
    }

    assertThat(Files.readString(file)).isEqualTo(Tables.of(JUDGMENTS, Samples.assessment()));
    try (Stream<Assessment> again = JUDGMENTS.read(file)) {
      assertThat(again).containsExactly(Tables.withJudgments(Samples.assessment()));
    }
  }

  @Test
  void findings_inAFile_areTheSameAsInAStream() throws Exception {
    Path file = folder.resolve("findings.csv");
    try (PeelCsvWriter writer = FINDINGS.writer(file)) {
      writer.write(Samples.assessment());
    }

    assertThat(Files.readString(file)).isEqualTo(Tables.of(FINDINGS, Samples.assessment()));
    try (Stream<Assessment> again = FINDINGS.read(file)) {
      assertThat(again).containsExactly(Tables.withFindings(Samples.assessment()));
    }
  }

  @Test
  void file_thatIsNotThere_isNamed() {
    Path none = folder.resolve("none/judgments.csv");
    assertThatThrownBy(() -> JUDGMENTS.read(none))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot read " + none);
    assertThatThrownBy(() -> JUDGMENTS.writer(none))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot write " + none);
  }
}
