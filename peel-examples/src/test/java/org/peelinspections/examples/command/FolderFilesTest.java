package org.peelinspections.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.peelinspections.examples.print.UnreadableException;

class FolderFilesTest {

  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, "x");
  }

  private FolderFiles found() {
    return FolderFiles.of(folder, false);
  }

  @Test
  void of_nestedFolders_listsFilesByName() throws IOException {
    Path last = file("sub/b.txt");
    Path first = file("a.txt");

    assertThat(found().files()).containsExactly(first, last);
    assertThat(found().remarks()).isEmpty();
    assertThat(found().unreadable()).isEmpty();
  }

  @Test
  void of_hiddenNames_arePassedOverInSilence() throws IOException {
    file(".kept-by-the-system");
    file(".git/config");
    file("sub/.cache/deep/b.txt");
    Path shown = file("a.txt");

    assertThat(found().files()).containsExactly(shown);
    assertThat(found().remarks()).isEmpty();
  }

  @Test
  void of_folderThatIsHiddenItself_isListed() throws IOException {
    Path shown = file(".kept/a.txt");

    assertThat(FolderFiles.of(folder.resolve(".kept"), false).files()).containsExactly(shown);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void of_links_areFollowedOnlyIfAskedFor(@TempDir Path elsewhere) throws IOException {
    Path inside = file("a.txt");
    Path outside = Files.writeString(elsewhere.resolve("secret.txt"), "x");
    Path link = Files.createSymbolicLink(folder.resolve("link"), outside);
    Path linked = Files.createSymbolicLink(folder.resolve("linked"), elsewhere);

    assertThat(found().files()).containsExactly(inside);
    assertThat(found().remarks())
        .containsExactlyInAnyOrder(
            link + ": is a link, which was not followed; see --follow-links",
            linked + ": is a link, which was not followed; see --follow-links");
    assertThat(FolderFiles.of(folder, true).files())
        .containsExactly(inside, link, linked.resolve("secret.txt"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void of_linkToTheFolderItself_isNamedAndDoesNotLoop() throws IOException {
    Path inside = file("a.txt");
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder);
    FolderFiles found = FolderFiles.of(folder, true);

    assertThat(found.files()).containsExactly(inside);
    assertThat(found.unreadable())
        .singleElement()
        .satisfies(fault -> assertThat(fault).startsWith(loop + ": cannot be read"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void of_folderNamedByALink_isListedUnderTheNameOfTheLink(@TempDir Path elsewhere)
      throws IOException {
    file("a.txt");
    Path link = Files.createSymbolicLink(elsewhere.resolve("pages"), folder);

    assertThat(FolderFiles.of(link, false).files()).containsExactly(link.resolve("a.txt"));
  }

  /** A path that is too long cannot be opened by anybody, whatever rights he has. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void of_folderInItThatCannotBeRead_isNamedAndTheRestIsListed(@TempDir Path elsewhere)
      throws IOException {
    Path shown = file("z.txt");
    Path deep = Path.of("d".repeat(200)).resolve(("/" + "d".repeat(200)).repeat(11).substring(1));
    Path lower = Files.createDirectories(elsewhere.resolve("lower").resolve(deep));
    Path upper = Files.createDirectories(folder.resolve(deep)).resolve("lower");
    Files.move(elsewhere.resolve("lower"), upper);
    try {
      assertThat(found().files()).containsExactly(shown);
      assertThat(found().unreadable())
          .singleElement()
          .satisfies(
              fault -> assertThat(fault).contains(": cannot be read (").contains("too long"));
    } finally {
      Files.move(upper, elsewhere.resolve("lower"));
    }
    assertThat(lower).isDirectory();
  }

  @Test
  void of_whatIsNoFolder_isRefused() {
    Path missing = folder.resolve("missing");

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> FolderFiles.of(missing, false))
        .withMessage(missing + ": cannot be read (no such file or folder)");
  }

  /** The name is one byte that is not UTF-8; only a process can make such a file. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void of_nameThatIsNotUtf8_canBeRead() throws IOException, InterruptedException {

    Process shell =
        new ProcessBuilder("sh", "-c", "printf x > \"$(printf '\\351')\"")
            .directory(folder.toFile())
            .start();
    assertThat(shell.waitFor()).isZero();

    assertThat(found().files())
        .singleElement()
        .satisfies(file -> assertThat(Files.readString(file)).isEqualTo("x"));
  }
}
