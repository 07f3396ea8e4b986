package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.examples.Ran.peel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.examples.command.DemoCommand;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.page.PageReader;

@Tag("both-paths")
class PeelTest {

  @TempDir private Path folder;

  private Path page2016;
  private Path page2017;

  @BeforeEach
  void unpackSamples() throws IOException {
    page2016 = unpack(DemoCommand.WEST_MIDLANDS.get(0));
    page2017 = unpack(DemoCommand.WEST_MIDLANDS.get(1));
  }

  private Path unpack(String sample) throws IOException {
    try (InputStream in = Peel.class.getResourceAsStream("pages/" + sample)) {
      return Files.write(folder.resolve(sample), Objects.requireNonNull(in).readAllBytes());
    }
  }

  @Test
  void read_page_printsAllThatItSays() {
    Ran run = peel("read", page2017);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("West Midlands Police, PEEL 2017")
        .contains("Legitimacy: requires improvement")
        .contains("last updated: 2017-12-12")
        .contains("stated direction: declined")
        .contains("2017/legitimacy/1, Treating the public fairly: good")
        .contains("2017/legitimacy/2, Ethical and lawful workforce behaviour: requires improvement")
        .contains("- area for improvement: The force should keep its public list of gifts")
        .contains("- each use is put on record;")
        .contains("Findings in all: area for improvement: 10")
        .containsPattern("pillar page, 38 lines, 0 of them\\s+not\\s+understood")
        .contains("line 1 passed over: 'Skip to content' stands before the title");
  }

  @Test
  void read_findingThatRemains_saysFromWhichCycle() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("page.txt"),
            """
            Kent PEEL 2017
            Legitimacy
            Last updated 12/12/2017
            Good
            Questions for Legitimacy
            1
            To what extent does the force treat all of the people it serves with fairness and respect?
            Good
            The following area for improvement from 2015 remains:
            • The force should count.
            """);

    assertThat(peel("read", page).out())
        .contains("- area for improvement, still open from 2015: The force should count.");
  }

  @Test
  void read_standardInputTwice_isRefused() {
    Ran run = peel("read", "-", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("found - twice; standard input can be read only once");
  }

  @Test
  void read_out_writesTheFileInsteadOfStandardOutput() throws IOException {
    Path file = folder.resolve("kept.json");
    Ran run = peel("read", "--json", "--out", file, page2017);

    assertThat(run).isEqualTo(new Ran(0, "", "Written to " + file + "\n"));
    assertThat(Files.readString(file)).isEqualTo(peel("read", "--json", page2017).out());
  }

  @Test
  void read_outWithoutAResult_leavesTheFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("kept.jsonl"), "kept\n");
    Ran run = peel("read", "--as", "jsonl", "--out", file, folder.resolve("missing.txt"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no such file").contains("nothing to write to " + file);
    assertThat(file).content().isEqualTo("kept\n");
  }

  @Test
  void read_unknownForm_listsTheWordsThereAre() {
    Ran run = peel("read", "--as", "xml", page2017);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "'xml' is not a form; expected one of text, json, jsonl, csv, findings-csv, html\n");
    assertThat(peel("read", "--as", "JSON", page2017)).isEqualTo(peel("read", "--json", page2017));
  }

  @Test
  void read_emptyFolder_saysSo() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Ran run = peel("read", empty);

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(empty + ": there is no file in this folder");
  }

  @Test
  void read_json_printsTheWireFormAndNothingElse() throws IOException {
    Ran run = peel("read", "--json", page2017);

    assertThat(run.code()).isZero();
    assertThat(PeelJson.strict().readAssessment(run.out()))
        .isEqualTo(
            PageReader.create()
                .read(page2017.toString(), Files.readAllBytes(page2017))
                .assessment()
                .orElseThrow());
  }

  @Test
  void read_asJsonLines_oneLineAnAssessment() {
    Ran run = peel("read", "--as", "jsonl", page2016, page2017);

    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out().lines().map(line -> PeelJson.strict().readAssessment(line)))
        .extracting(assessment -> assessment.framework().id())
        .containsExactly("2016", "2017");
  }

  @Test
  void read_asCsv_oneRowAJudgment() {
    assertThat(peel("read", "--as", "csv", page2016, page2017).out().lines()).hasSize(1 + 1 + 4);
  }

  @Test
  void read_asFindingsCsv_oneRowAFinding() {
    assertThat(peel("read", "--as", "findings-csv", page2017).out())
        .contains("west-midlands/2017/legitimacy/1#area-for-improvement-")
        .satisfies(out -> assertThat(out.lines()).hasSize(1 + 10));
  }

  @Test
  void read_folder_mergesAndSummarises() {
    Ran run = peel("read", "--as", "json", folder);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("2 files, 0 of them without an assessment")
        .contains("2 assessments")
        .contains("100.0 % of");
  }

  @Test
  void read_json_sameBytesEveryTime() {
    assertThat(peel("read", "--json", page2017)).isEqualTo(peel("read", "--json", page2017));
  }

  @Test
  void read_twoPages_oneBrokenDoesNotStopTheOther() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.txt"), "Bread\n");
    Ran run = peel("read", broken, page2016);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("broken.txt, line 1: error no-title: no line names a force");
    assertThat(run.out()).contains("West Midlands Police, PEEL 2016");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "'' | empty-page",
        "Bread | no-title",
        "Westmarch PEEL 2017 | unknown-force",
        "Kent PEEL 2047 | unknown-cycle",
        "Kent PEEL 2017 | unknown-pillar"
      },
      delimiter = '|')
  void read_whatIsNoPage_exitsWithOne(String text, String code) throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), text);
    Ran run = peel("read", page);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("page.txt, line 1: error " + code).doesNotContain("\tat ");
  }

  @Test
  void read_binary_exitsWithOneAndNoStackTrace() throws IOException {
    Path page = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 0});
    Ran run = peel("read", page);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("picture.png, line 1: error not-text").doesNotContain("\tat ");
  }

  @Test
  void read_gradeThatIsNone_printsTheRestAndExitsWithOne() throws IOException {
    String text = Files.readString(page2017).replace("\nGood\n", "\nExcellent\n");
    Ran run = peel("read", Files.writeString(folder.resolve("page.txt"), text));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("line 22: error unknown-grade")
        .contains("expected one of outstanding, good, requires improvement, inadequate");
    assertThat(run.out())
        .contains("2017/legitimacy/1, Treating the public fairly: not stated")
        .contains("line 22 not understood: 'Excellent'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.txt"})
  void read_whatIsNoFile_exitsWithOne(String name) {
    Ran run = peel("read", folder.resolve(name));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no such file").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "reed", "read", "read --colour page", "compare one", "compare a b c"})
  void wrongUsage_exitsWithTwoAndSaysHow(String line) {
    Ran run = peel((Object[]) line.split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith(" --help says more\n");
  }

  /** The page of 2016 has the pillar alone. */
  private static void saysThatTheFirstPageHasNoQuestions(String err) {
    assertThat(err.lines())
        .singleElement()
        .asString()
        .contains("note questions-missing: the page does not have 2016/legitimacy/1, ");
  }

  @Test
  void compare_twoPages_printsVerdictsAndReasons() {
    Ran run = peel("compare", page2016, page2017);

    assertThat(run.code()).isZero();
    assertThat(run.err()).satisfies(PeelTest::saysThatTheFirstPageHasNoQuestions);
    assertThat(run.out())
        .contains("West Midlands Police: PEEL 2016 and PEEL 2017")
        .containsPattern("Legitimacy +good +requires improvement +declined by one step")
        .contains("4 rows: 1 declined, 3 not compared")
        .contains("The 2016 judgment on this question is not in this data.")
        .contains("The inspectorate itself speaks of a decline, as the grades do.")
        .contains("https://");
  }

  @Test
  void compare_pageAndJson_isTheSame() throws IOException {
    Path json = Files.writeString(folder.resolve("a.json"), peel("read", "--json", page2016).out());

    assertThat(peel("compare", json, page2017).out())
        .isEqualTo(peel("compare", page2016, page2017).out());
  }

  @Test
  void compare_inAnyOrder_isTheSame() {
    assertThat(peel("compare", page2017, page2016).out())
        .isNotEmpty()
        .isEqualTo(peel("compare", page2016, page2017).out());
  }

  @Test
  void compare_sameCycle_isRefused() {
    assertThat(peel("compare", page2017, page2017))
        .satisfies(run -> assertThat(run.code()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("2017"));
  }

  @Test
  void compare_differentForces_areRefused() throws IOException {
    String text = Files.readString(page2016).replace("West Midlands", "Kent");
    Ran run = peel("compare", Files.writeString(folder.resolve("kent.txt"), text), page2017);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("kent").contains("west-midlands").doesNotContain("\tat ");
  }

  @Test
  void compare_brokenJson_saysWhere() throws IOException {
    Path json = Files.writeString(folder.resolve("a.json"), "{\n  \"forse\": 1\n}");
    Ran run = peel("compare", json, page2017);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("a.json: ").contains("line ").doesNotContain("\tat ");
  }

  @Test
  void framework_withoutAName_listsThemInTheOrderOfTime() {
    assertThat(peel("framework").out().lines().skip(2).map(line -> line.substring(0, 17).strip()))
        .containsExactly(
            "2014",
            "2015",
            "2016",
            "2017",
            "2018-19",
            "2021-22",
            "2021-22-original",
            "2021-22-revised",
            "2023-25",
            "2025-27");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-19", "PEEL 2018/19", "peel 2018"})
  void framework_byAnyName_printsFactsWithTheirSources(String name) {
    Ran run = peel("framework", name);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("2018-19: PEEL 2018/19")
        .contains("scale: outstanding, good, requires improvement, inadequate")
        .contains("Pillar legitimacy, graded")
        .contains("headline: How legitimately does the force treat the public and its workforce?")
        .contains("2018-19/effectiveness/5: Armed policing, not graded")
        .contains("source: https://");
  }

  @Test
  void framework_ofWhichLittleIsKnown_saysSo() {
    assertThat(peel("framework", "2025-27").out())
        .contains("scale: not known")
        .containsPattern("graded\\s+or\\s+not:\\s+not\\s+known");
  }

  @Test
  void framework_unknown_listsTheKnownOnes() {
    Ran run = peel("framework", "1999");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'1999' is not a framework; expected one of 2014, 2015, 2016");
  }

  @Test
  void crosswalk_neighbours_printsRelationsWithGroundAndSource() {
    assertThat(peel("crosswalk", "2017", "2018-19").out())
        .contains("2017/effectiveness/1 -> 2018-19/effectiveness/1: equal")
        .contains("2017/efficiency/2 -> 2018-19/efficiency/1: overlaps")
        .contains("2017/efficiency/3 -> 2018-19/efficiency/2: reworded")
        .contains("ground:  Both ask the same question in the same words.")
        .containsPattern("2017 -> 2018-19\\s+all areas, unless said otherwise: comparable");
  }

  @Test
  void crosswalk_acrossTheBorderOf2021_saysNoMoreThanIsKnown() {
    assertThat(peel("crosswalk", "2018-19", "2021-22").out())
        .contains("2018-19/effectiveness/2 -> 2021-22/investigating-crime: overlaps")
        .contains("2018-19/legitimacy/2 -> -: not established")
        .contains("- -> 2021-22/responding-to-the-public: not established")
        .doesNotContain(": equal")
        .containsPattern("2018-19 -> 2021-22\\s+all areas, unless said otherwise: not comparable");
  }

  @Test
  void crosswalk_overSeveralBorders_namesTheWay() {
    assertThat(peel("crosswalk", "2016", "2018-19").out())
        .contains("by way of 2017/effectiveness/1")
        .contains("2016 -> 2017")
        .contains("2017 -> 2018-19");
  }

  @Test
  void crosswalk_backwards_isRefused() {
    Ran run = peel("crosswalk", "2018-19", "2017");

    assertThat(run.code()).isEqualTo(2);
    assertThat(peel("crosswalk", "2017", "2099").code()).isEqualTo(2);
    assertThat(run.err()).contains("no crosswalk leads from PEEL 2018/19 to PEEL 2017");
  }

  @Test
  void trend_twoCycles_printsTheSeriesAndItsBreaks() {
    assertThat(peel("trend", page2017, page2016).out())
        .contains("2016 to 2017: good to")
        .contains("The 2016 judgment on this question is not in this data.");
  }

  @Test
  void cohort_twoCycles_printsDistributionAndMovers() {
    assertThat(peel("cohort", page2016, page2017).out())
        .contains("1 force, 2016 and 2017")
        .contains("Declined: West Midlands (good");
  }

  @Test
  void demo_readsKeepsComparesAndFollows() {
    Ran run = peel("demo");

    assertThat(run.code()).isZero();
    assertThat(run.err()).satisfies(PeelTest::saysThatTheFirstPageHasNoQuestions);
    assertThat(run.out())
        .contains("\"format\": \"peel-assessment/1\"")
        .contains("declined by one step")
        .contains("Area for improvement, reported in 2016, 2017 and 2018/19\n")
        .endsWith("peel history kent --as html --out kent.html writes a page to look at.\n");
  }

  @Test
  void html_ofAForce_isWrittenWhereToldTo() {
    Path file = folder.resolve("kent.html");
    Ran run = peel("history", "Kent Police", "--as", "html", "--out", file);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("Written to " + file + "\n");
    assertThat(file).content().contains("<h1>PEEL grades: Kent Police, 2014 to ");
  }

  @Test
  void html_ofACycle_isWrittenWhereToldTo() {
    Path file = folder.resolve("cohort.html");
    Ran run = peel("cohort", "2018/19", "--as", "html", "--out", file);

    assertThat(run.code()).isZero();
    assertThat(file).content().contains("<h1>PEEL grades: 43 forces, 2018/19</h1>");
  }

  @Test
  void html_ofPages_isWrittenToo() {
    assertThat(peel("compare", "--as", "html", page2016, page2017).out())
        .contains("<h1>PEEL grades: West Midlands Police, 2016 and 2017</h1>");
    assertThat(peel("trend", "--as", "html", page2016, page2017).out())
        .contains("<h1>PEEL grades: West Midlands Police, 2016 to 2017</h1>");
    assertThat(peel("cohort", "--as", "html", page2016, page2017).out())
        .contains("<h1>PEEL grades: 1 force, 2016 and 2017</h1>");
  }

  @Test
  void html_ofTwoCycles_inAnyOrder_namesWhoWasNotCompared() {
    Path file = folder.resolve("two.html");
    Ran run = peel("cohort", "2018-19", "2017", "--as", "html", "--out", file);

    assertThat(run).isEqualTo(new Ran(0, "", "Written to " + file + "\n"));
    assertThat(file)
        .content()
        .contains("<h1>PEEL grades: 43 forces, 2017 and 2018/19</h1>")
        .contains("Who was not compared, and why");
  }

  @Test
  void html_intoAFolderThatIsMissing_saysWhich() {
    Path file = folder.resolve("no/such/folder/kent.html");
    Ran run = peel("history", "kent", "--as", "html", "--out", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith(
            file
                + ": cannot be written: there is no folder "
                + file.getParent()
                + "; make it first, or name another\n");
    assertThat(file).doesNotExist();
  }

  @Test
  void html_overAFolder_orIntoAFile_saysSo() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "");

    assertThat(peel("history", "kent", "--as", "html", "--out", folder).err())
        .contains("it is a folder; expected a file");
    assertThat(peel("history", "kent", "--as", "html", "--out", plain.resolve("kent.html")).err())
        .contains(plain + " is not a folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"framework", "export --csv", "export --jsonl", "--help"})
  void output_thatCannotBeWritten_exitsWithOneAndSaysSo(String line) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Peel.run(line.split(" ", -1), new PrintStream(full()), new PrintStream(err));

    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("standard output cannot be written; the result is incomplete");
  }

  /** A device without any space left. */
  private static OutputStream full() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("no space left");
      }
    };
  }

  @Test
  void read_twoFormsAtOnce_isWrongUsage() {
    Ran run = peel("read", "--json", "--as", "csv", page2017);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("found both json and csv; expected one form");
  }

  @Test
  void withoutACommand_showsTheHelp() {
    assertThat(peel()).isEqualTo(peel("--help")).isEqualTo(peel("help"));
    assertThat(peel().code()).isZero();
    assertThat(peel("help", "read").out()).isEqualTo(peel("read", "--help").out());
  }

  @Test
  void output_isUtf8WhateverThePlatform() {
    assertThat(peel("read", page2017).out()).contains("(“Our overall judgment");
  }
}
