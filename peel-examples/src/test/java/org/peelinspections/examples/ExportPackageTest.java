package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.examples.Ran.peel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportPackageTest {

  @TempDir private Path folder;

  @Test
  void package_writesTheFolder() {
    Path made = folder.resolve("made");
    Ran run = peel("export", "--package", made);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("Written to " + made + "\n");
    assertThat(made.resolve("datapackage.json")).isNotEmptyFile();
    assertThat(made.resolve("data-dictionary.md")).isNotEmptyFile();
    assertThat(made.resolve("judgments.csv")).isNotEmptyFile();
  }

  @Test
  void package_intoAFolderThatIsNotEmpty_isRefused() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept"), "kept");
    Ran run = peel("export", "--package", folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            folder
                + ": cannot be written (the folder is not empty; empty it first, or name"
                + " another)\n");
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(kept));
  }

  @Test
  void package_whereThereIsNoParent_isRefused() {
    Path made = folder.resolve("no/such");
    Ran run = peel("export", "--package", made);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo(made + ": cannot be written (no such file or folder)\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--csv", "--force=kent", "--cycle=2017", "--out=file"})
  void package_withAnotherOption_isWrongUsage(String option) {
    Ran run = peel("export", "--package", folder.resolve("made"), option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().toList())
        .isEqualTo(
            List.of(
                "--package writes all of the data; expected no other option beside it",
                "peel export --help says more"));
    assertThat(folder).isEmptyDirectory();
  }
}
