package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What stands in two places of the project is the same in both. */
class VersionsTest {

  private static final Path ROOT = Path.of(System.getProperty("peel.root", ".."));

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  /** The part of a program between its tags, as the README shows it. */
  private static String shown(String program) throws IOException {
    String code =
        read("peel-examples/src/main/java/org/peelinspections/examples/" + program + ".java");
    String from =
        code.substring(code.indexOf("// tag::readme[]\n") + "// tag::readme[]\n".length());
    String lines = from.substring(0, from.indexOf("// end::readme[]")).stripTrailing();
    return lines.stripIndent();
  }

  @Test
  void readme_eightLinesGiveTheHistoryOfAForce() throws IOException {
    assertThat(shown("ForceTrend").lines()).hasSize(8);
    assertThat(read("README.md")).contains("```\n" + ProgramsTest.run(ForceTrend::main) + "```");
    assertThat(read("peel-examples/consumer/expected.txt"))
        .endsWith("On the module path\n" + ProgramsTest.run(ForceTrend::main));
  }

  @Test
  void readme_theConsumerIsTheSameProgram() throws IOException {
    String consumer =
        read("peel-examples/consumer/src/main/java/org/example/consumer/WestMidlands.java");

    assertThat(consumer).contains(shown("ForceTrend").indent(4).stripTrailing());
  }

  @Test
  void bomAndParent_haveOneVersion() throws IOException {
    String parent = read("pom.xml");
    String version =
        parent.substring(parent.indexOf("<version>"), parent.indexOf("</version>") + 10);

    assertThat(read("peel-bom/pom.xml"))
        .contains("<artifactId>peel-bom</artifactId>\n  " + version);
  }
}
