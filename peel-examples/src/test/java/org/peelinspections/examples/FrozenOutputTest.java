package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts and eyes rely on: usage, options, headings, and the layout of each output. */
class FrozenOutputTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "peelinspections", "examples");

  private static String out(String... args) {
    Ran run = Ran.peel((Object[]) args);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private static void assertFrozen(String name, String found) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("peel.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, found);
    }
    assertThat(found).isEqualTo(Files.readString(file));
  }

  @Test
  void help_ofEveryCommand() throws IOException {
    StringBuilder all = new StringBuilder(out("--help"));
    for (String command : Peel.commandLine().getSubcommands().keySet()) {
      all.append('\n').append(out(command, "--help"));
    }
    assertFrozen("help.txt", all.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cleveland",
        "west-midlands",
        "humberside",
        "northamptonshire",
        "gwent",
        "cheshire"
      })
  void history_ofAForce(String force) throws IOException {
    assertFrozen("history-" + force + ".txt", out("history", force));
  }

  @Test
  void demo_everyStep() throws IOException {
    assertFrozen("demo.txt", out("demo"));
  }
}
