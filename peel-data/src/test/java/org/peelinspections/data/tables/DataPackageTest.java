package org.peelinspections.data.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.Assessment;

class DataPackageTest {

  @TempDir private Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void write_intoANewFolder() throws IOException {
    Path made = folder.resolve("made");
    DataPackage.write(made);

    assertThat(names(made))
        .containsExactly(
            "areas.csv",
            "borders.csv",
            "counts.csv",
            "crosswalk.csv",
            "data-dictionary.md",
            "datapackage.json",
            "directions.csv",
            "forces.csv",
            "frameworks.csv",
            "judgments.csv",
            "monitoring.csv",
            "other_states.csv");
    List<String> lines = Files.readAllLines(made.resolve("judgments.csv"));
    assertThat(lines).hasSize(2098);
    assertThat(lines)
        .filteredOn(line -> line.startsWith("cleveland,2017,2017/effectiveness/2,"))
        .containsExactly(
            "cleveland,2017,2017/effectiveness/2,carried-forward,good,2016,,,"
                + "https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2016/cleveland/"
                + "effectiveness/,inspectorate,2018-03-22,direct,"
                + "https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2017/cleveland/effectiveness/");
  }

  @Test
  void write_intoAnEmptyFolder_makesTheSameBytes() throws IOException {
    Path made = folder.resolve("made");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    DataPackage.write(made);
    DataPackage.write(empty);

    assertThat(names(empty)).isEqualTo(names(made));
    for (String name : names(made)) {
      assertThat(empty.resolve(name)).hasSameBinaryContentAs(made.resolve(name));
    }
  }

  @Test
  void write_overWhatIsThere_isRefusedAndItStays() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept.txt"), "kept");

    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> DataPackage.write(folder))
        .withMessage(folder + ": the folder is not empty; empty it first, or name another");
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> DataPackage.write(kept))
        .withMessage(kept + ": it is not a folder; name another");
    assertThat(names(folder)).containsExactly("kept.txt");
    assertThat(kept).hasContent("kept");
  }

  @Test
  void write_whereThereIsNoParent_isRefused() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> DataPackage.write(folder.resolve("no/such")));
  }

  /** What is written lies among the resources; it says what {@code columns.tsv} says. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "peel-data/src/main/resources/org/peelinspections/data/tables/datapackage.json",
        "peel-data/src/main/resources/org/peelinspections/data/tables/data-dictionary.md",
        "docs/data-dictionary.md"
      })
  void descriptions_areThoseOfTheTables(String file) throws IOException {
    Path path = Path.of(System.getProperty("peel.root", "..")).resolve(file);
    List<DescribedTable> tables = DescribedTable.all();
    String expected = file.endsWith(".json") ? Descriptor.of(tables) : Dictionary.of(tables);
    if ("write".equals(System.getProperty("peel.golden"))) {
      Files.writeString(path, expected);
    }

    assertThat(path).content().isEqualTo(expected);
  }

  @Test
  void descriptions_areAllUsed() {
    Set<String> unused = new HashSet<>(DescribedTable.DESCRIPTIONS.keySet());
    for (Table<?> table : DataPackage.tables()) {
      unused.remove(table.name() + ".");
      for (String column : table.columns()) {
        unused.remove(
            unused.contains(table.name() + "." + column)
                ? table.name() + "." + column
                : "." + column);
      }
    }

    assertThat(unused).isEmpty();
  }

  @Test
  void descriptor_saysVersionAndLicence() throws IOException {
    Path made = folder.resolve("made");
    DataPackage.write(made);

    assertThat(made.resolve("datapackage.json"))
        .content()
        .contains("\"version\": \"" + PublishedJudgments.version() + "\"")
        .contains("\"name\": \"OGL-UK-3.0\"")
        .contains("\"name\": \"Apache-2.0\"");
  }

  @Test
  void grades_areOnTheScaleOfTheirFramework() {
    for (Assessment each : PublishedJudgments.all()) {
      List<Judgment> judgments =
          Stream.concat(
                  each.pillars().stream().map(part -> part.judgment()),
                  each.questions().stream().map(part -> part.judgment()))
              .toList();

      assertThat(judgments)
          .allSatisfy(
              judgment ->
                  assertThat(judgment.standingScale()).isIn(noneOr(each.framework().scale())));
    }
  }

  private static <T> List<Optional<T>> noneOr(Optional<T> value) {
    return List.of(Optional.empty(), value);
  }
}
