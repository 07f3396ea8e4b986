package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.peelinspections.examples.Ran.line;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** Every result in every form, in every width and under every default locale. */
class ResultsTest {

  private static List<NamedCsvRecord> rows(String line) {
    Ran run = line(line);
    assertThat(run.code()).as(run.err()).isZero();
    return CsvReader.builder().ofNamedCsvRecord(run.out()).stream().toList();
  }

  @Test
  void csv_ofAComparison_hasAnAreaARow() {
    assertThat(rows("compare west-midlands 2016 2017 --csv"))
        .filteredOn(row -> row.getField("later_area").equals("legitimacy"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.getFieldsAsMap())
                    .containsEntry("force", "west-midlands")
                    .containsEntry("earlier_cycle", "2016")
                    .containsEntry("earlier_grade", "good")
                    .containsEntry("later_grade", "requires-improvement")
                    .containsEntry("verdict", "compared")
                    .containsEntry("direction", "declined")
                    .containsEntry("steps", "1")
                    .containsEntry("reasons", ""));
  }

  @Test
  void csv_ofWhatIsNotCompared_hasReasonsAndNoDirection() {
    assertThat(rows("compare kent 2018-19 2021-22 --as csv"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.getField("direction")).isEmpty();
              assertThat(row.getField("steps")).isEmpty();
              assertThat(row.getField("reasons")).isNotEmpty();
            });
  }

  @Test
  void csv_ofAHistory_hasAJudgmentARowAndSaysWhereItBreaks() {
    assertThat(rows("history west-midlands --csv"))
        .filteredOn(row -> row.getField("area").equals("efficiency"))
        .extracting(
            row -> row.getField("cycle"),
            row -> row.getField("grade"),
            row -> row.getField("break_reasons").isEmpty())
        .startsWith(
            tuple("2014", "outstanding", true),
            tuple("2015", "outstanding", false),
            tuple("2016", "outstanding", true));
  }

  @Test
  void csv_ofACohortOfOneCycle_hasEveryForceAndNoGradeWhereThereIsNone() {
    assertThat(rows("cohort 2017 --csv"))
        .filteredOn(row -> row.getField("area").equals("legitimacy"))
        .hasSize(43)
        .filteredOn(row -> row.getField("grade").isEmpty())
        .singleElement()
        .satisfies(row -> assertThat(row.getField("force")).isEqualTo("greater-manchester"))
        .satisfies(row -> assertThat(row.getField("status")).isEqualTo("not-graded"));
  }

  @Test
  void csv_ofACohortOfTwoCycles_hasEachForceThatWasLookedAt() {
    assertThat(rows("cohort 2016 2017 --pillar legitimacy --csv"))
        .hasSize(43)
        .filteredOn(row -> row.getField("direction").equals("declined"))
        .hasSize(6);
  }

  @Test
  void csv_ofFrameworksAndCrosswalk_hasWhatTheTextHas() {
    assertThat(rows("framework --csv")).hasSize(Frameworks.bundled().all().size());
    assertThat(rows("framework 2017 --csv"))
        .extracting(row -> row.getField("area"))
        .contains("legitimacy", "legitimacy/2");
    assertThat(rows("crosswalk 2017 2018-19 --csv"))
        .anySatisfy(row -> assertThat(row.getField("relation")).isEqualTo("equal"));
  }

  @Test
  void json_ofFrameworksAndCrosswalk_isReadBack() {
    PeelJson json = PeelJson.strict();
    Frameworks frameworks = Frameworks.bundled();
    Framework framework = frameworks.get("2017");
    Crosswalk crosswalk = frameworks.crosswalk(framework, frameworks.get("2018-19")).orElseThrow();

    assertThat(line("framework 2017 --json").out()).isEqualTo(json.pretty().write(framework));
    assertThat(line("crosswalk 2017 2018-19 --as json").out())
        .isEqualTo(json.pretty().write(crosswalk));
    assertThat(line("framework --json").out()).startsWith("[").contains("\"2025-27\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"history kent", "compare kent 2016 2017", "cohort 2016 2017", "cohort 2017"})
  void form_thatAResultDoesNotHave_isWrongUsage(String command) {
    Ran run = line(command + " --as findings-csv");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "this result has no form 'findings-csv'; expected one of text, json, csv, html\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"framework", "framework 2017", "crosswalk 2017 2018-19"})
  void form_thatFactsDoNotHave_isWrongUsage(String command) {
    Ran run = line(command + " --as html");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("this result has no form 'html'; expected one of text, json, csv\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "history west-midlands --sources",
        "history metropolitan",
        "compare kent 2016 2017",
        "cohort 2016 2017",
        "cohort 2018-19 2021-22",
        "cohort 2021-22",
        "framework",
        "framework 2017",
        "crosswalk 2016 2018-19"
      })
  void text_fitsTheWidth(String command) {
    for (int width : new int[] {40, 57, 80, 100}) {
      assertThat(inWidth(width, command).lines())
          .as("in %d columns", width)
          .filteredOn(text -> words(text).length() > width)
          .isEmpty();
    }
  }

  /** A line without an address, which is never broken. */
  private static String words(String text) {
    return text.replaceAll("https?://\\S+", "");
  }

  private static String inWidth(int width, String command) {
    return Ran.inWidth(width, (Object[]) command.split(" ", -1)).out();
  }

  @Test
  void text_inAFile_isAsWideAsWithoutATerminal() {
    assertThat(inWidth(100, "history kent")).isEqualTo(line("history kent").out());
    assertThat(inWidth(60, "history kent")).isNotEqualTo(line("history kent").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "th-TH-u-nu-thai", "tr"})
  void text_isTheSameUnderEveryDefaultLocale(String tag) {
    for (String command :
        List.of("history gwent", "cohort 2016 2017", "framework", "demo", "help", "read --help")) {
      assertThat(under(Locale.forLanguageTag(tag), command)).isEqualTo(line(command));
    }
  }

  private static Ran under(Locale locale, String command) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      return line(command);
    } finally {
      Locale.setDefault(before);
    }
  }
}
