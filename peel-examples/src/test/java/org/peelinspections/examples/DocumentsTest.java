package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.compare.ReasonCode;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** What README and docs show and list is what the code is. */
class DocumentsTest {

  private static final Path ROOT = Path.of(System.getProperty("peel.root", ".."));
  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern JAVADOC_SNIPPET =
      Pattern.compile("<pre>\\{@code\n(.*?)\n}</pre>", Pattern.DOTALL);
  private static final Pattern REGION =
      Pattern.compile("// tag::([a-z-]+)\\[\\]\n(.*?)\n\\s*// end::\\1\\[\\]", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The documents that people read: those of the root, of docs, and of the modules. */
  static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (Path folder : folders()) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
      }
    }
    return documents;
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> files = Files.list(ROOT)) {
      List<Path> modules =
          files.filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList();
      return Stream.concat(Stream.of(ROOT, ROOT.resolve("docs")), modules.stream()).toList();
    }
  }

  private static List<String> regions() throws IOException {
    List<String> regions = new ArrayList<>();
    for (String folder : List.of("peel-examples", "peel-integration/quarkus")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder).resolve("src"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .flatMap(file -> REGION.matcher(read(file)).results())
            .map(region -> region.group(2).stripIndent())
            .forEach(regions::add);
      }
    }
    return regions;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void snippets_areCompiledInTheExamples(Path document) throws IOException {
    List<String> snippets =
        SNIPPET.matcher(read(document)).results().map(found -> found.group(1)).toList();

    assertThat(regions()).containsAll(snippets);
  }

  @Test
  void snippetOfTheOverview_isCompiledInTheExamples() throws IOException {
    String overview = read(ROOT.resolve("src/main/javadoc/overview.html"));
    List<String> snippets =
        JAVADOC_SNIPPET.matcher(overview).results().map(found -> found.group(1)).toList();

    assertThat(snippets).isNotEmpty();
    assertThat(regions()).containsAll(snippets);
  }

  @Test
  void regions_areAllShownSomewhere() throws IOException {
    String shown = String.join("\n", documents().stream().map(DocumentsTest::read).toList());

    assertThat(regions()).isNotEmpty().allSatisfy(region -> assertThat(shown).contains(region));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void links_leadToFiles(Path document) {
    List<String> links =
        LINK.matcher(read(document)).results().map(link -> link.group(1)).distinct().toList();

    assertThat(links)
        .allSatisfy(link -> assertThat(document.resolveSibling(link).normalize()).exists());
  }

  @Test
  void comparability_listsAllReasons() {
    assertThat(firstCells("docs/comparability.md", "`([a-z-]+)`"))
        .containsExactlyElementsOf(
            Arrays.stream(ReasonCode.values()).map(ReasonCode::token).toList());
  }

  @Test
  void comparability_goesOnToTheLastFramework() {
    List<Framework> frameworks = Frameworks.bundled().all();
    String last = frameworks.get(frameworks.size() - 1).cycle().label();

    assertThat(read(ROOT.resolve("docs/comparability.md"))).contains(" and " + last + " | ");
  }

  @Test
  void readingPages_listsAllDiagnosticsWithTheirSeverity() {
    assertThat(firstCells("docs/reading-pages.md", "`([a-z-]+)` \\| (?:note|warning|error)"))
        .containsExactlyElementsOf(
            Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::token).toList());
    for (DiagnosticCode code : DiagnosticCode.values()) {
      String severity = code.severity().name().toLowerCase(Locale.ROOT);
      assertThat(read(ROOT.resolve("docs/reading-pages.md")))
          .contains("| `" + code.token() + "` | " + severity + " |");
    }
  }

  @Test
  void readingPages_saysWhichKindsAreKnownToTheirEnd() {
    String text = read(ROOT.resolve("docs/reading-pages.md"));
    for (PageKind kind : PageKind.values()) {
      String row = "\\| " + kind.label() + " \\|.*\\| " + (kind.knownToItsEnd() ? "yes" : "no");
      assertThat(Pattern.compile(row + " \\|\n").matcher(text).find())
          .as(kind.label())
          .isEqualTo(kind != PageKind.UNKNOWN);
    }
  }

  private static List<String> firstCells(String document, String cell) {
    return Pattern.compile("\n\\| " + cell)
        .matcher(read(ROOT.resolve(document)))
        .results()
        .map((MatchResult row) -> row.group(1))
        .toList();
  }
}
