package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;

/** Reads every sample page and compares the result with the files beside it. */
public class PageSamplesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "pages");
  private static final boolean WRITE = "write".equals(System.getProperty("peel.golden"));

  public static List<Path> samples() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(PageSamplesTest::isSample).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSample(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".html") || (name.endsWith(".txt") && !name.endsWith(".diagnostics.txt"));
  }

  public static PageReading read(Path sample) throws IOException {
    return Pages.READER.read(sample.getFileName().toString(), Files.readAllBytes(sample));
  }

  static String stem(Path sample) {
    String name = sample.getFileName().toString();
    return name.endsWith(".html") ? name : name.substring(0, name.length() - 4);
  }

  /** What the reader makes of a page, by the name of the file beside it. */
  private static Map<String, String> results(Path sample, PageReading reading) {
    Map<String, String> results = new TreeMap<>();
    boolean several = reading.assessments().size() > 1;
    for (Assessment assessment : reading.assessments()) {
      String force = several ? "." + assessment.force().slug() : "";
      results.put(stem(sample) + force + ".json", PeelJson.strict().pretty().write(assessment));
    }
    if (!reading.diagnostics().isEmpty()) {
      results.put(
          stem(sample) + ".diagnostics.txt",
          reading.diagnostics().stream()
              .map(Diagnostic::toString)
              .collect(Collectors.joining("\n", "", "\n")));
    }
    return results;
  }

  private static Map<String, String> expected(Path sample) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    try (Stream<Path> files = Files.list(sample.resolveSibling(""))) {
      for (Path file : files.filter(f -> !isSample(f)).toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(stem(sample) + ".")) {
          expected.put(name, Files.readString(file));
        }
      }
    }
    return expected;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_isReadAsTheFilesBesideItSay(Path sample) throws IOException {
    Map<String, String> results = results(sample, read(sample));
    if (WRITE) {
      for (Map.Entry<String, String> result : results.entrySet()) {
        Files.writeString(sample.resolveSibling(result.getKey()), result.getValue());
      }
    }

    assertThat(results).isEqualTo(expected(sample));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_isOfTheKindThatItsFolderNames(Path sample) throws IOException {
    String folder = sample.getName(sample.getNameCount() - 2).toString();

    assertThat(read(sample).kind().label().replace(' ', '-')).isEqualTo(folder);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_everyBlockIsAccountedFor(Path sample) throws IOException {
    PageReading reading = read(sample);

    if (!sample.toString().endsWith(".html")) {
      assertThat(reading.coverage().lines())
          .hasSize(
              (int) Files.readAllLines(sample).stream().filter(line -> !line.isBlank()).count());
    }
    assertThat(reading.coverage().share().orElseThrow()).isGreaterThan(0.6);
  }

  private static List<Judgment> judgments(Assessment assessment) {
    return assessment.areas().stream().map(AreaAssessment::judgment).toList();
  }

  /** What a judgment says, in whatever words. */
  private static String meaning(Judgment judgment) {
    return judgment.match(
        graded -> graded.grade().token(),
        carried -> carried.grade().token() + " from " + carried.origin(),
        notGraded -> notGraded.reason().token(),
        notStated -> "not stated");
  }

  /** A rendering loses lines; what is left must never say anything else than the whole page. */
  @ParameterizedTest
  @MethodSource("samples")
  void rendering_neverSaysAnotherGradeThanTheWholePage(Path sample) throws IOException {
    String name = sample.getFileName().toString();
    Path whole = sample.resolveSibling(name.substring(0, name.indexOf('.')) + ".spaced.txt");
    List<Assessment> complete = read(whole).assessments();
    List<Assessment> rendered = read(sample).assessments();

    for (Assessment part : rendered) {
      Assessment all =
          complete.stream().filter(a -> a.force().equals(part.force())).findFirst().orElseThrow();
      for (AreaAssessment area : part.areas()) {
        assertThat(meaning(area.judgment()))
            .isIn("not stated", meaning(all.area(area.area()).orElseThrow().judgment()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_judgmentsKnowTheirLinesAndWords(Path sample) throws IOException {
    PageReading reading = read(sample);
    List<String> lines =
        reading.coverage().lines().stream()
            .map(PageCoverage.Line::text)
            .collect(Collectors.toList());

    for (Assessment assessment : reading.assessments()) {
      List<Evidence> evidence = new ArrayList<>();
      assessment.areas().forEach(part -> evidence.addAll(part.evidence()));
      long graded =
          judgments(assessment).stream().filter(j -> j.standingGrade().isPresent()).count();
      assertThat(evidence).hasSizeGreaterThanOrEqualTo((int) graded);
      for (Evidence item : evidence) {
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(item.words().orElseThrow()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void withoutProse_noGradeIsReadFromASentence(Path sample) throws IOException {
    PageReader reader = Pages.READER.withoutGradesFromProse();
    PageReading reading = reader.read("page", Files.readAllBytes(sample));

    if (reading.kind() != PageKind.PRESS_RELEASE) {
      for (Assessment assessment : reading.assessments()) {
        assertThat(assessment.questions())
            .allSatisfy(
                q -> assertThat(q.evidence()).noneMatch(item -> item.basis() == Basis.PROSE));
      }
    } else {
      assertThat(reading.assessments())
          .allSatisfy(a -> assertThat(judgments(a)).containsOnly(Judgment.notStated()));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_ofAKindKnownByItsBeginning_saysWhereKnownGroundEnds(Path sample) throws IOException {
    PageReading reading = read(sample);
    boolean told =
        reading.diagnostics().stream()
            .anyMatch(each -> each.code() == DiagnosticCode.BEYOND_KNOWN_GROUND);

    if (!reading.assessments().isEmpty()) {
      assertThat(told).isNotEqualTo(reading.kind().knownToItsEnd());
    }
  }

  @Test
  void samples_everyKindHasTwoPagesInFourRenderings() {
    Map<String, Long> counts =
        samples().stream()
            .collect(
                Collectors.groupingBy(
                    file -> file.getName(file.getNameCount() - 2).toString(),
                    TreeMap::new,
                    Collectors.counting()));

    assertThat(counts)
        .containsOnlyKeys(
            "front-page", "leadership-page", "pillar-page", "press-release", "report-page")
        .allSatisfy((kind, count) -> assertThat(count).isGreaterThanOrEqualTo(8));
  }

  @Test
  void samples_allGradesOccur() throws IOException {
    List<Grade> grades = new ArrayList<>();
    for (Path sample : samples()) {
      for (Assessment assessment : read(sample).assessments()) {
        judgments(assessment).forEach(j -> j.standingGrade().ifPresent(grades::add));
      }
    }

    assertThat(grades).contains(Grade.values());
  }
}
