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

  @Test
  void bomAndParent_haveOneVersion() throws IOException {
    String parent = read("pom.xml");
    String version =
        parent.substring(parent.indexOf("<version>"), parent.indexOf("</version>") + 10);

    assertThat(read("peel-bom/pom.xml"))
        .contains("<artifactId>peel-bom</artifactId>\n  " + version);
  }
}
