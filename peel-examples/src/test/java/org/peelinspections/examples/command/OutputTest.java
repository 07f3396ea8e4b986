package org.peelinspections.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.examples.Ran.peel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.peelinspections.examples.Ran;

/** Where results are written, and what is never written over. */
class OutputTest {

  private static final String PAGE =
      """
      Kent PEEL 2017

      Legitimacy

      Last updated 12/12/2017
      Good

      All is well in this text.
      """;

  @TempDir private Path folder;

  private Path page(String name) throws IOException {
    Path page = folder.resolve(name);
    Files.createDirectories(page.resolveSibling(""));
    return Files.writeString(page, PAGE);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void out_overAnInput_isRefusedAndTheInputStays() throws IOException {
    Path page = page("a.txt");
    Ran run = peel("read", "--out", page, page);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("--out " + page + " would overwrite the input " + page + ";");
    assertThat(page).content().isEqualTo(PAGE);
  }

  @Test
  void out_overAnInputByAnotherName_isRefused() throws IOException {
    Path page = page("sub/a.txt");
    Path other = folder.resolve("sub/../sub/a.txt");

    assertThat(peel("compare", page, page, "--out", other).code()).isEqualTo(2);
    assertThat(peel("trend", page, "--out", other).code()).isEqualTo(2);
    assertThat(peel("cohort", page, "--out", other).code()).isEqualTo(2);
    assertThat(page).content().isEqualTo(PAGE);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void out_overAnInputByALink_isRefused() throws IOException {
    Path page = page("a.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link"), page);

    assertThat(peel("read", page, "--out", link).code()).isEqualTo(2);
    assertThat(peel("read", link, "--out", page).code()).isEqualTo(2);
    assertThat(page).content().isEqualTo(PAGE);
  }

  @Test
  void out_overAFileOfTheFolderThatIsRead_isRefused() throws IOException {
    Path page = page("pages/a.txt");
    Path file = folder.resolve("pages/new.json");

    assertThat(peel("read", "--json", folder.resolve("pages"), "--out", page).code()).isEqualTo(2);
    assertThat(page).content().isEqualTo(PAGE);
    assertThat(peel("read", "--json", folder.resolve("pages"), "--out", file).code()).isZero();
  }

  @Test
  void out_whole_leavesNothingBeside() throws IOException {
    page("a.txt");
    peel("read", "--json", folder.resolve("a.txt"), "--out", folder.resolve("a.json"));
    peel("history", "kent", "--as", "html", "--out", folder.resolve("kent.html"));

    assertThat(names()).containsExactly("a.json", "a.txt", "kent.html");
  }

  @Test
  void out_thatCannotBeMovedIntoPlace_leavesWhatWasThereAndNothingBeside() throws IOException {
    Path kept = folder.resolve("taken/by/a");
    Files.createDirectories(kept.resolve("folder"));
    Ran run = peel("export", "--csv", "--force", "kent", "--out", kept);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(kept + ": cannot be written: it is a folder; expected a file\n");
    assertThat(names()).containsExactly("taken");
    assertThat(kept.resolve("folder")).isDirectory();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void out_overAFile_keepsItsPermissionsAndTheLinkToIt() throws IOException {
    Path file = Files.writeString(folder.resolve("kept.csv"), "precious");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    peel("export", "--csv", "--force", "kent", "--out", link);

    assertThat(link).isSymbolicLink();
    assertThat(file).content().startsWith("force,");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void out_intoAFullDevice_saysSoWithoutAStackTrace() {
    Ran run = peel("export", "--csv", "--out", "/dev/full");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("/dev/full: cannot be written: ").doesNotContain("\tat ");
  }
}
