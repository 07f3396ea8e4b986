package org.peelinspections.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.peelinspections.examples.print.UnreadableException;

/** Which files of a folder are read. */
class FolderListingTest {

  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, "x");
  }

  private Folder found() {
    return Folder.read(folder);
  }

  /** What is said of other things than the text of a page, of which there is none here. */
  private List<String> remarks() {
    return found().remarks().stream().filter(remark -> !remark.contains(" no-title: ")).toList();
  }

  @Test
  void of_nestedFolders_listsFilesByName() throws IOException {
    Path last = file("sub/b.txt");
    Path first = file("a.txt");

    assertThat(found().files()).containsExactly(first, last);
    assertThat(remarks()).isEmpty();
  }

  @Test
  void of_hiddenNames_arePassedOverInSilence() throws IOException {
    file(".kept-by-the-system");
    file(".git/config");
    file("sub/.cache/deep/b.txt");
    Path shown = file("a.txt");

    assertThat(found().files()).containsExactly(shown);
    assertThat(remarks()).isEmpty();
  }

  @Test
  void of_folderThatIsHiddenItself_isListed() throws IOException {
    Path shown = file(".kept/a.txt");

    assertThat(Folder.read(folder.resolve(".kept")).files()).containsExactly(shown);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void of_links_areNamedAndNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path inside = file("a.txt");
    Path outside = Files.writeString(elsewhere.resolve("secret.txt"), "x");
    Path link = Files.createSymbolicLink(folder.resolve("link"), outside);
    Path linked = Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder);

    assertThat(found().files()).containsExactly(inside);
    assertThat(remarks())
        .containsExactlyInAnyOrder(
            link + ": not read, since it is a link",
            linked + ": not read, since it is a link",
            loop + ": not read, since it is a link");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void of_folderNamedByALink_isListedUnderTheNameOfTheLink(@TempDir Path elsewhere)
      throws IOException {
    file("a.txt");
    Path link = Files.createSymbolicLink(elsewhere.resolve("pages"), folder);

    assertThat(Folder.read(link).files()).containsExactly(link.resolve("a.txt"));
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
      assertThat(found().isComplete()).isFalse();
      assertThat(remarks())
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
        .isThrownBy(() -> Folder.read(missing))
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
