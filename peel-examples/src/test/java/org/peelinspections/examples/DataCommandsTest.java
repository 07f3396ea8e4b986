package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.examples.Ran.peel;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.assessment.Assessment;

/** The commands that answer from the bundled data. */
class DataCommandsTest {

  /** In a width in which no cell of a table is wrapped that need not be. */
  private static Ran wide(Object... args) {
    return Ran.inWidth(160, args);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void history_westMidlands_2014ApartThenOneRunThenTheEnd() {
    Ran run = wide("history", "west-midlands");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualToIgnoringNewLines("no judgment of 2023-25 is in this data");
    assertThat(run.out())
        .startsWith("West Midlands Police\n\nWhat is known\n  - PEEL 2014: 4 of 7 pillars and")
        .contains("\n\nPillars ")
        .containsPattern(
            "Efficiency +outstanding +\\| outstanding +outstanding +good +good +2014; 2015 to")
        .containsPattern("Legitimacy +not a graded +\\| good +good +requires +good +2015 to")
        .containsPattern(
            "effectiveness/1 Preventing crime and +- +good +good +good \\(2016\\) +good")
        .containsPattern("Investigating crime +requires")
        .contains("2014 to 2015\n", "  - Effectiveness, Legitimacy: PEEL 2014 did not grade")
        .contains("2018/19 to 2021/22\n  - The pillars end here: PEEL 2021/22 has none.\n")
        .contains("  - Reports of 2021/22 say that their grades cannot be compared")
        .doesNotContain("https://");
  }

  /** Both commands say the same of what lies on the two sides of a gap. */
  @Test
  void history_overAGap_marksNoBorder_andCompareReachesOverIt() {
    assertThat(wide("history", "gwent").out())
        .containsPattern("effectiveness/2 Investigating crime +- +- +good +: good +2016; 2018/19")
        .containsPattern("effectiveness/1 Preventing crime and +- +good +: good \\(2016\\)")
        .contains("peel compare gwent EARLIER LATER");
    assertThat(wide("compare", "gwent", "2016", "2018-19").out())
        .containsPattern("effectiveness/2 Investigating crime +good +good +unchanged");
  }

  @Test
  void history_withoutAGap_doesNotSpeakOfOne() {
    assertThat(peel("history", "durham").out()).doesNotContain("gap in this data", " : ");
  }

  @Test
  void history_eachReasonOnce() {
    assertThat(peel("history", "metropolitan").out().lines().filter(l -> l.startsWith("  - ")))
        .doesNotHaveDuplicates();
  }

  @Test
  void history_sources_printsThePagesToo() {
    assertThat(peel("history", "west-midlands", "--sources").out())
        .contains(
            "      https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/metropolitan-2021-22/");
  }

  @Test
  void history_greaterManchester_saysWhy2017HasNoGrade() {
    assertThat(peel("history", "Greater Manchester").out())
        .contains(
            "- Efficiency, Legitimacy, legitimacy/1, legitimacy/2, legitimacy/3: There is no grade")
        .contains("2014; 2015 to");
  }

  @Test
  void history_overABorderBetweenAreas_saysWhyTheyAreNotCompared() {
    assertThat(wide("history", "metropolitan").out())
        .containsPattern("Areas of policing +2021/22 +2023-25 +compared")
        .contains("2021/22 to 2023-25\n")
        .contains("Reports of 2023-25 say that their grades cannot be compared");
  }

  @Test
  void history_hyphenWhereTheCycleHasNothingInTheRow_blankWhereTheDataLacksIt() {
    assertThat(wide("history", "metropolitan").out())
        .containsPattern("\nGood use of resources +requires +- +2021/22\n")
        .containsPattern("\nLeadership and force management +- +requires +2023-25\n")
        .containsPattern("\nPreventing crime {10,}requires +2023-25\n")
        .containsPattern("\nefficiency/1 Understanding demand +- +- +requires +- +2017\n")
        .contains("-          the framework of that cycle has nothing in this row")
        .contains("blank      in the framework but not in this data");
  }

  @Test
  void history_everyForce_isPrinted() {
    PublishedJudgments.all().stream()
        .map(assessment -> assessment.force().slug())
        .distinct()
        .forEach(slug -> assertThat(peel("history", slug).code()).as(slug).isZero());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"west-midlands", "West Midlands", "WEST MIDLANDS POLICE", "west midlands"})
  void force_bySlugOfficialOrShortName_whateverItsCapitals(String name) {
    assertThat(peel("history", name).out()).startsWith("West Midlands Police\n");
  }

  @ParameterizedTest
  @CsvSource({
    "west-midland, west-midlands",
    "Manchster, greater-manchester",
    "kant, kent",
    "Avon & Sommerset, avon-and-somerset",
    "Metropolitain Police, metropolitan",
    "devon, devon-and-cornwall"
  })
  void force_misspelt_getsTheNearestNamesAndExitsWithTwo(String name, String nearest) {
    Ran run = peel("history", name);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("'" + name + "' is not a force; the nearest are ")
        .contains(nearest)
        .doesNotContain("\tat ");
  }

  @Test
  void compare_force_twoCycles() {
    Ran run = wide("compare", "kent", "2016", "2017");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Kent Police: PEEL 2016 and PEEL 2017")
        .containsPattern("Legitimacy +outstanding +outstanding +unchanged")
        .doesNotContain("Findings");
  }

  @Test
  void compare_force_whatCannotBeCompared() {
    assertThat(peel("compare", "Kent Police", "2018/19", "2021-22").out())
        .doesNotContain("declined by")
        .contains("Reports of 2021/22 say that their grades cannot be compared directly");
  }

  @Test
  void compare_cyclesInAnyOrder_alsoWithTheForceAsAnOption() {
    Ran inTime = peel("compare", "kent", "2016", "2017");

    assertThat(inTime.code()).isZero();
    assertThat(peel("compare", "kent", "2017", "2016")).isEqualTo(inTime);
    assertThat(peel("compare", "--force", "kent", "2016", "2017")).isEqualTo(inTime);
  }

  @Test
  void compare_neitherTwoFilesNorAForceAndTwoCycles_saysWhatIsExpected() {
    for (String line : List.of("compare kent", "compare kent 2015 2016 2017")) {
      Ran run = Ran.line(line);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("; expected two files, or a force and two cycles");
    }
  }

  @Test
  void compare_force_aCycleOfWhichNothingIsKnown() {
    Ran run = peel("compare", "west-midlands", "2021-22", "2023-25");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualToIgnoringNewLines("West Midlands Police in 2023-25: not in this data");
  }

  @Test
  void compare_cyclesWithoutAForce_isToldOfIt() {
    Ran run = peel("compare", "2016", "2017");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "2016: no such file; a force goes before two cycles: peel compare kent 2016 2017");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cohort 2020 2017", "cohort 2016 2025-27", "compare kent 2016 x"})
  void cycle_unknown_listsThoseOfTheDataAndExitsWithTwo(String line) {
    Ran run = Ran.line(line);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("is not a cycle of the data; expected one of 2014, 2015, 2016, 2017, 2018-19");
  }

  @Test
  void cohort_cyclesAndPillar_printsMatrixAndMovers() {
    Ran run = wide("cohort", "2016", "2017", "--pillar", "legitimacy");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("43 forces, 2016 and 2017\n")
        .containsPattern("Legitimacy +2017 +1 +35 +6 +0 +1 \\(1 inspected but not")
        .contains("Legitimacy: from (down) to (across)")
        .contains("West Midlands (good to requires improvement)")
        .contains(
            "Not compared: Greater Manchester. There is no grade of PEEL 2017: inspected but not")
        .doesNotContain("Effectiveness");
  }

  @Test
  void cohort_namesTheForcesOfWhichNothingIsKnown() {
    Ran run = peel("cohort", "2018-19", "2021-22");

    assertThat(run.err())
        .startsWith("2021-22: not in this data are 6 forces: ")
        .contains("Cumbria, Dyfed-Powys");
    assertThat(run.out()).contains("In 2018/19 only, so not compared: ");
    assertThat(peel("cohort", "2017").err()).isEmpty();
  }

  @Test
  void cohort_pillarThatACycleDoesNotHave_isWrongUsage() {
    Ran run = peel("cohort", "2018-19", "2021-22", "--pillar", "legitimacy");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("PEEL 2021/22 has no pillar legitimacy; leave out --pillar");
  }

  @Test
  void cohort_pillar_whateverItsCapitals() {
    assertThat(peel("cohort", "2016", "2017", "--pillar", "Legitimacy"))
        .isEqualTo(peel("cohort", "2016", "2017", "--pillar", "legitimacy"));
  }

  @Test
  void cohort_unknownPillar_listsThoseThereAre() {
    Ran run = peel("cohort", "2016", "--pillar", "honesty");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "'honesty' is not a pillar; expected one of effectiveness, efficiency, legitimacy,"
                + " leadership\n")
        .doesNotContain("Exception");
  }

  @Test
  void cohort_threeCycles_isWrongUsage() {
    Ran run = peel("cohort", "2015", "2016", "2017");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("3 cycles: 2015, 2016, 2017; expected one or two");
  }

  @Test
  void cohort_pillarOfFiles_printsThatPillarAlone(@TempDir Path folder) throws Exception {
    String json = peel("export", "--jsonl", "--force", "kent", "--cycle", "2017").out();
    Path file = Files.writeString(folder.resolve("kent.json"), json);

    assertThat(peel("cohort", file.toString(), "--pillar", "efficiency").out())
        .startsWith("1 force, 2017\n")
        .contains("Efficiency ")
        .doesNotContain("Legitimacy");
  }

  @Test
  void cohort_ofOneCycle_countsGradesAndWhatIsMissing() {
    Ran run = wide("cohort", "2018/19");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("Efficiency +2018/19 +6 +25 +10 +2 +0 +0 +0\n")
        .containsPattern("Legitimacy +2018/19 +1 +34 +6 +1 +0 +0 +1\n");
    assertThat(wide("cohort", "2021-22").err())
        .startsWith("2021-22: not in this data are 6 forces: ");
  }

  @Test
  void export_csv_isReadBackAsTheData() {
    Ran run = peel("export", "--csv");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(1 + 2097);
    assertThat(PeelCsv.judgments().read(bytes(run.out())))
        .containsExactlyElementsOf(PublishedJudgments.all());
  }

  @Test
  void export_jsonLines_isReadBackAsTheData() {
    assertThat(
            PeelJson.strict().readLines(bytes(peel("export", "--jsonl").out()), Assessment.class))
        .containsExactlyElementsOf(PublishedJudgments.all());
  }

  @Test
  void export_oneForceAndCycle() {
    assertThat(
            PeelJson.strict()
                .readLines(
                    bytes(peel("export", "--jsonl", "--force", "kent", "--cycle", "2017").out()),
                    Assessment.class))
        .containsExactly(PublishedJudgments.of("kent", "2017").orElseThrow());
    assertThat(peel("export", "--csv", "--force", "kint").code()).isEqualTo(2);
    assertThat(peel("export", "--csv", "--cycle", "1999").code()).isEqualTo(2);
  }

  @Test
  void export_ofNothing_saysSo() {
    Ran run = peel("export", "--jsonl", "--force", "west-midlands", "--cycle", "2023-25");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualToIgnoringNewLines("west-midlands in 2023-25: not in this data");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--csv", "--jsonl"})
  void export_out_writesTheFileInsteadOfStandardOutput(String form, @TempDir Path folder) {
    Path file = folder.resolve("data");
    Ran run = peel("export", form, "--force", "kent", "--out", file.toString());

    assertThat(run).isEqualTo(new Ran(0, "", "Written to " + file + "\n"));
    assertThat(file).content().isEqualTo(peel("export", form, "--force", "kent").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"export --csv --jsonl", "framework --as jsonl", "history"})
  void wrongUsage_exitsWithTwo(String line) {
    assertThat(Ran.line(line).code()).isEqualTo(2);
  }
}
