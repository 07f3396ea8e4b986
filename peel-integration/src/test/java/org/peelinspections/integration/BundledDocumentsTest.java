package org.peelinspections.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * Every document of the bundled data is written byte for byte as it was, and reads back as an equal
 * value. With {@code -Dpeel.golden=write} the hashes are kept first.
 */
class BundledDocumentsTest {

  private static final Path HASHES =
      Path.of(
          "src",
          "test",
          "resources",
          "org",
          "peelinspections",
          "integration",
          "documents.sha256.tsv");

  private static final PeelJson JSON = PeelJson.strict();

  private final Map<String, String> hashes = new LinkedHashMap<>();

  private <T> void add(String name, T value, Class<T> type) {
    byte[] document = JSON.writeBytes(value);
    assertThat(JSON.read(document, type)).as(name).isEqualTo(value);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(document);
      hashes.put(name, HexFormat.of().formatHex(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void documents_haveTheBytesThatTheyHad() throws IOException {
    for (Assessment each : PublishedJudgments.all()) {
      String name = "assessment " + each.force().slug() + " " + each.framework().id();
      add(name, each, Assessment.class);
    }
    for (Framework each : Frameworks.bundled().all()) {
      add("framework " + each.id(), each, Framework.class);
    }
    for (Crosswalk each : Frameworks.bundled().crosswalks()) {
      add("crosswalk " + each.earlier() + " " + each.later(), each, Crosswalk.class);
    }
    for (Border each : Frameworks.bundled().borders()) {
      add("border " + each.earlier() + " " + each.later(), each, Border.class);
    }
    for (Force each : Forces.bundled().all()) {
      add("force " + each.slug(), each, Force.class);
    }

    String found =
        hashes.entrySet().stream()
            .map(each -> each.getKey() + "\t" + each.getValue() + "\n")
            .collect(Collectors.joining());
    if ("write".equals(System.getProperty("peel.golden"))) {
      Files.writeString(HASHES, found);
    }
    assertThat(found).isEqualTo(Files.readString(HASHES));
  }
}
