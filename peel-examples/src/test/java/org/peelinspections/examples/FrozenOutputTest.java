package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What scripts and eyes rely on: usage, options, headings, and the layout of each output. */
class FrozenOutputTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "peelinspections", "examples");

  private static String out(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Peel.run(args, new PrintStream(out), new PrintStream(err));
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
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
    for (String command : new CommandLine(new Peel()).getSubcommands().keySet()) {
      all.append('\n').append(out(command, "--help"));
    }
    assertFrozen("help.txt", all.toString());
  }

  @Test
  void demo_outlinesComparisonAndReport(@TempDir Path folder) throws IOException {
    String report = folder.resolve("report.html").toString();

    assertFrozen("demo.txt", out("demo", "--out", report).replace(report, "report.html"));
    assertThat(Path.of(report)).isNotEmptyFile();
  }
}
