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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each short program is run, and is short. */
class ProgramsTest {

  private static final Path ROOT = Path.of(System.getProperty("peel.root", ".."));

  /** The main method of a program. */
  interface Program {
    void run(String[] args) throws IOException;
  }

  /** What a program prints. */
  static String run(Program program, String... args) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      program.run(args);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void forceTrend_2014Apart2015To2018AsOneRun_andWhyItStops() throws IOException {
    assertThat(run(ForceTrend::main))
        .isEqualTo(
            """
            West Midlands Police, efficiency
            2014 to 2014: outstanding to outstanding
            2015 to 2018-19: outstanding to good
            Efficiency is graded in both years, but the questions differ; no statement on comparing the grades is known.
            PEEL 2021/22 does not have the pillar efficiency.
            """);
  }

  @Test
  void oneForce_saysWhatMovedWhatIsSaidAndWhenItWasMonitored() throws IOException {
    assertThat(run(OneForce::main))
        .startsWith("Effectiveness, 2015 to 2018/19: good, down 1 step to requires improvement in")
        .contains(
            "the force as a whole: grades not comparable; the inspectorate itself speaks of a"
                + " decline\n")
        .endsWith("under closer monitoring (Engage) from 2023-11-24 to 2024-09-18\n");
  }

  @Test
  void yearToYear_saysWhatChangedAndWhatCannotBeSaid() throws IOException {
    assertThat(run(YearToYear::main))
        .contains("Legitimacy is unchanged: outstanding in 2016 and in 2017.\n")
        .contains("was not compared. The 2016 assessment at hand does not include this question.")
        .endsWith("13 rows: 7 unchanged (3 with caution), 1 no new evidence, 5 not compared\n");
  }

  @Test
  void movers_listsThoseThatDeclined() throws IOException {
    assertThat(run(Movers::main))
        .isEqualTo(
            """
            City of London Police: requires improvement
            Derbyshire Constabulary: good
            Northamptonshire Police: requires improvement
            Warwickshire Police: requires improvement
            West Mercia Police: requires improvement
            West Midlands Police: requires improvement
            Stayed good: 30
            """);
  }

  @Test
  void gradeSpread_countsEachGrade() throws IOException {
    assertThat(run(GradeSpread::main))
        .isEqualTo(
            """
            outstanding: 6
            good: 25
            requires improvement: 10
            inadequate: 2
            not in the data: 0
            """);
  }

  @Test
  void answers_eachQuestionHasOne() throws IOException {
    assertThat(run(Answers::main))
        .startsWith("Legitimacy 2017: requires improvement\n")
        .contains("\nLegitimacy: good -> requires improvement, declined by one step\n")
        .contains("\nnot comparable: ")
        .contains("\nImproved: [Dyfed-Powys Police, Gloucestershire Constabulary, ")
        .contains("\nSpread: {OUTSTANDING=1, GOOD=35, REQUIRES_IMPROVEMENT=6, INADEQUATE=0}\n");
  }

  @Test
  void wholeTable_hasOneRowAJudgment(@TempDir Path folder) throws IOException {
    Path table = folder.resolve("peel.csv");

    assertThat(run(WholeTable::main, table.toString()))
        .isEqualTo(table + ": version 2 of the data\n");
    assertThat(Files.readAllLines(table)).hasSize(1 + 2097);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ForceTrend", "OneForce", "YearToYear", "Movers", "GradeSpread", "WholeTable"})
  void program_hasAtMost30Lines(String name) throws IOException {
    Path file =
        ROOT.resolve("peel-examples/src/main/java/org/peelinspections/examples/" + name + ".java");

    assertThat(Files.readAllLines(file).size()).isLessThanOrEqualTo(30);
  }
}
