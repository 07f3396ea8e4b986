package org.peelinspections.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.examples.Ran;

/** The option {@code --data}: a user's own assessments on top of the bundled data. */
class OwnDataTest {

  @TempDir private Path folder;
  private String header = "";

  @BeforeEach
  void readHeader() {
    header = Ran.line("export --csv --force kent --cycle 2017").out().lines().findFirst().get();
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  /** A table with one judgment in the columns that export prints. */
  private String table(String force, String grade, String published) throws IOException {
    StringBuilder row = new StringBuilder();
    for (String column : header.split(",", -1)) {
      row.append(row.length() == 0 ? "" : ",").append(cell(column, force, grade, published));
    }
    return file(force + "-" + grade + ".csv", header + "\n" + row + "\n");
  }

  private static String cell(String column, String force, String grade, String published) {
    return switch (column) {
      case "force" -> force;
      case "framework", "cycle" -> "2023-25";
      case "area_kind" -> "question";
      case "area" -> "responding-to-the-public";
      case "status" -> "graded";
      case "grade" -> grade;
      case "scale" -> "five-tiers";
      case "source_address" -> "https://example.org/report";
      case "source_publisher" -> "inspectorate";
      case "source_published" -> published;
      case "source_support" -> "direct";
      case "format" -> "peel-judgments/1";
      default -> "";
    };
  }

  @Test
  void history_ofATable_tellsWhatTheDataLacks() throws IOException {
    Ran run = Ran.peel("history", "kent", "--data", table("kent", "inadequate", "2025-03-01"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "  - PEEL 2023-25: as published, 8 areas graded; 1 of 8 is in this data; published 2025-03-01")
        .containsPattern(
            "2023-25, Responding to the public: inadequate, as were \\d+ others\\s+of the 34")
        .containsPattern("Responding to the public +\\w.* +\\| inadequate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "json", "csv"})
  void export_inEachForm_putOnTop_changesNothing(String form) throws IOException {
    String file = file("own." + form, Ran.line("export --force kent --as " + form).out());

    assertThat(Ran.peel("history", "kent", "--data", file)).isEqualTo(Ran.line("history kent"));
  }

  @Test
  void table_isKnownByItsHeader_whateverItsName() throws IOException {
    String file = file("own.txt", Ran.line("export --csv --force kent").out());

    assertThat(Ran.peel("trend", file).code()).isZero();
  }

  @Test
  void laterState_stands_andTheOneBeforeIsNamed() throws IOException {
    Ran run =
        Ran.peel(
            "history",
            "northamptonshire",
            "--data",
            table("northamptonshire", "good", "2025-06-01"));

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "2023-25, Responding to the public: requires improvement on 2024-08-08, good now. It"
                + " was replaced by your own judgment of 2025-06-01");
  }

  @Test
  void contradictionOfTheSameDay_namesFileAndBothSides_andExitsWithOne() throws IOException {
    String file = table("northamptonshire", "good", "2024-08-08");
    Ran run = Ran.peel("history", "northamptonshire", "--data", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(file + ": does not go with the data that it is put on: ")
        .contains("requires improvement on scale five-tiers on one side")
        .contains("good on scale five-tiers on the other")
        .doesNotContain("\tat ");
  }

  @Test
  void compareAndCohort_takeIt() throws IOException {
    String file = table("kent", "inadequate", "2025-03-01");

    assertThat(Ran.peel("compare", "kent", "2021-22", "2023-25", "--data", file).out())
        .contains("Kent Police: PEEL 2021/22 and PEEL 2023")
        .containsPattern("Responding to the public +\\w.* inadequate");
    assertThat(Ran.peel("cohort", "2023-25", "--data", file).err())
        .startsWith("2023-25: not in this data are 3 forces: ")
        .doesNotContain("Kent");
    assertThat(Ran.peel("cohort", "2023-25", "--data", file).out()).startsWith("40 forces, 2023");
    assertThat(Ran.peel("export", "--csv", "--data", file).out().lines()).hasSize(1 + 2097 + 1);
  }

  @Test
  void html_takesIt() throws IOException {
    String file = table("kent", "inadequate", "2025-03-01");
    String out = folder.resolve("kent.html").toString();

    assertThat(Ran.peel("history", "kent", "--as", "html", "--out", out, "--data", file).code())
        .isZero();
    assertThat(Path.of(out))
        .content()
        .contains("1 of 8 is in this data; published 2025-03-01")
        .contains("https://example.org/report");
    assertThat(Ran.peel("history", "kent", "--as", "html", "--out", file, "--data", file).err())
        .contains("would overwrite the input");
  }

  @Test
  void fileThatIsNotThere_orAnotherTable_isNamed() throws IOException {
    assertThat(Ran.peel("history", "kent", "--data", "nowhere.json"))
        .isEqualTo(new Ran(1, "", "nowhere.json: no such file\n"));
    assertThat(Ran.peel("history", "kent", "--data", file("own.csv", "force,grade\n")).err())
        .startsWith(folder.resolve("own.csv") + ": ")
        .contains("area_kind");
  }

  @Test
  void withFilesInPlaceOfCycles_isWrongUsage() throws IOException {
    String file = table("kent", "inadequate", "2025-03-01");

    assertThat(Ran.peel("compare", file, file, "--data", file))
        .isEqualTo(
            new Ran(
                2,
                "",
                "--data goes with a force and two cycles, not with files\npeel compare --help says more\n"));
    assertThat(Ran.peel("cohort", file, "--data", file).code()).isEqualTo(2);
  }
}
