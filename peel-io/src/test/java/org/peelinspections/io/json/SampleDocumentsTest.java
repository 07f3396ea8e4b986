package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.model.assessment.Assessment;

/**
 * Every document of JSON that lies in this project conforms to the schema of its format: what is
 * expected of the sample pages, what the tests read, what the documentation shows.
 */
class SampleDocumentsTest {

  private static final Path ROOT = Path.of(System.getProperty("peel.root", ".."));
  private static final Pattern SNIPPET = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The files of the sources of every module and of the documentation. */
  private static List<Path> files(String ending) {
    return Stream.concat(
            list(ROOT).map(file -> file.resolve("src")), Stream.of(ROOT.resolve("docs")))
        .filter(Files::isDirectory)
        .flatMap(SampleDocumentsTest::walk)
        .filter(file -> file.toString().endsWith(ending))
        .toList();
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All but schemas and the description of the data package, whose form others define. */
  static List<Path> documents() {
    return files(".json").stream()
        .filter(file -> !isSchema(file) && !file.endsWith("datapackage.json"))
        .toList();
  }

  private static boolean isSchema(Path file) {
    return file.getName(file.getNameCount() - 2).toString().equals("schema");
  }

  private static List<JsonNode> documentsOf(String text) throws IOException {
    try (MappingIterator<JsonNode> documents = MAPPER.readerFor(JsonNode.class).readValues(text)) {
      return documents.readAll();
    }
  }

  private static void assertConforms(JsonNode document) {
    String format = document.path("format").asText();

    PeelSchema schema =
        List.of(PeelSchema.values()).stream()
            .filter(each -> each.format().equals(format))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no schema has the format of " + document));
    assertThat(Validator.faults(schema, document.toString())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void document_conformsToTheSchemaOfItsFormat(Path file) throws IOException {
    assertThat(documentsOf(Files.readString(file)))
        .isNotEmpty()
        .allSatisfy(SampleDocumentsTest::assertConforms);
  }

  @Test
  void documents_areThoseOfThePagesAndMore() {
    assertThat(documents())
        .hasSizeGreaterThan(60)
        .anyMatch(file -> file.endsWith("pages/report-page/eastmere-2023-25.tight.json"))
        .anyMatch(file -> file.endsWith("json/others.json"));
  }

  @Test
  void documentation_showsDocumentsThatConform() throws IOException {
    int shown = 0;
    List<Path> pages = new ArrayList<>(files(".md"));
    pages.add(ROOT.resolve("README.md"));
    for (Path page : pages) {
      Matcher snippet = SNIPPET.matcher(Files.readString(page));
      while (snippet.find()) {
        assertThat(documentsOf(snippet.group(1)))
            .as("what %s shows", page)
            .isNotEmpty()
            .allSatisfy(SampleDocumentsTest::assertConforms);
        shown++;
      }
    }

    assertThat(shown).isPositive();
  }

  @Test
  void tables_holdWhatConformsToo() throws IOException {
    Path folder = ROOT.resolve("peel-io/src/test/resources/org/peelinspections/io/csv");
    try (Stream<Assessment> judged =
            PeelCsv.judgments().read(Files.newInputStream(folder.resolve("judgments.csv")));
        Stream<Assessment> found =
            PeelCsv.findings().read(Files.newInputStream(folder.resolve("findings.csv")))) {
      assertThat(Stream.concat(judged, found))
          .hasSizeGreaterThan(1)
          .allSatisfy(
              each ->
                  assertThat(Validator.faults(Assessment.class, PeelJson.strict().write(each)))
                      .isEmpty());
    }
  }
}
