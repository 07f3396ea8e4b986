package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code is. */
class ReadmeTest {

  private static final Path ROOT = Path.of(System.getProperty("peel.root", ".."));

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  @Test
  void readme_showsTheProgramThatIsCompiledHere() throws IOException {
    String program =
        read("peel-examples/src/main/java/org/peelinspections/examples/ReadKeepCompare.java");
    String shown =
        program.substring(
            program.indexOf("// tag::readme[]\n") + "// tag::readme[]\n".length(),
            program.indexOf("\n  // end::readme[]"));

    assertThat(read("README.md")).contains("```java\n" + shown.stripIndent() + "\n```");
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
