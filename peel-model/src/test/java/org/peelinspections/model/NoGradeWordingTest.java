package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoGradeWordingTest {

  private static final String CARRIED =
      "This question was not subject to detailed inspection in 2018/19, and our judgment from the"
          + " 2017 efficiency inspection has been carried over.";

  private static String found(String line) {
    return NoGradeWording.find(line)
        .map(
            wording ->
                wording.<String>match(
                    none -> none.reason().token(), carried -> "from " + carried.origin()))
        .orElse("nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not yet graded | to-be-graded",
        "To be graded | to-be-graded",
        "The extent to which the force is effective at keeping people safe and reducing crime: not"
            + " yet graded. | to-be-graded",
        "The extent to which the force is effective at keeping people safe and reducing crime is"
            + " not yet graded. | to-be-graded",
        "not graded | inspected-not-graded",
        "Not being graded | inspected-not-graded",
        "The extent to which the constabulary is efficient at keeping people safe and reducing"
            + " crime is not graded. | inspected-not-graded",
        "This question has not been inspected or graded in 2015. | not-inspected",
        "Ungraded | not-established",
        "We also inspected how effective a service Kent Police gives to victims of crime. We don’t"
            + " make a graded judgment in this overall area. | not-a-graded-area",
        "We don't make a graded judgment for this area. | not-a-graded-area"
      })
  void find_ofEachWording_givesItsReason(String line, String reason) {
    assertThat(found(line)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOT YET GRADED",
        "  Not yet graded. ",
        "“Not yet graded”",
        "not\u00a0yet  graded",
        "• Not yet graded;"
      })
  void find_whereRenderingsDiffer_isTheSame(String line) {
    assertThat(found(line)).isEqualTo("to-be-graded");
  }

  @ParameterizedTest
  @CsvSource({
    "2017 efficiency, 2017",
    "2016 effectiveness, 2016",
    "2018/19 legitimacy, 2018-19",
    "PEEL 2018/19 legitimacy, nothing",
    "2018–2019 Legitimacy, 2018-19",
    "2017 custody, nothing",
    "last efficiency, nothing",
    "20177 efficiency, nothing"
  })
  void find_ofAJudgmentCarriedOver_givesTheCycleItNames(String inspection, String origin) {
    assertThat(found(CARRIED.replace("2017 efficiency", inspection)))
        .isEqualTo(origin.equals("nothing") ? origin : "from " + origin);
  }

  @Test
  void find_inAParagraph_readsSentenceBySentence() {
    assertThat(found("Some words. " + CARRIED + " See the report of 2017!")).isEqualTo("from 2017");
  }

  @Test
  void find_inGluedText_readsSentenceBySentence() {
    assertThat(
            found("Grew by 2.5 per cent.This question has not been inspected or graded in 2015.A"))
        .isEqualTo("not-inspected");
  }

  @Test
  void find_withAMarkInsideAWord_isNoEndOfASentence() {
    assertThat(found("This question has not been inspected or graded in 2015.5"))
        .isEqualTo("nothing");
    assertThat(found("5.We don't make a graded judgment for this area.x")).isEqualTo("nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Good",
        "Requires improvement",
        "graded",
        "We found that leadership was not graded.",
        "The force should review the offences that were not yet graded by risk.",
        "The extent to which the force is efficient is good.",
        "The extent to which",
        "In 2016 the extent to which the force is efficient is not graded.",
        "This question has not been inspected or graded in 2016.",
        "Our judgment has been carried over.",
        "To be graded. View the five questions for effectiveness"
      })
  void find_ofOtherWords_isEmpty(String line) {
    assertThat(NoGradeWording.find(line)).isEmpty();
  }

  @Test
  void reasonWhere_ungraded_isLeftToTheFramework() {
    NoGradeWording.NoGrade ungraded =
        (NoGradeWording.NoGrade) NoGradeWording.find("Ungraded").orElseThrow();
    assertThat(ungraded.reasonWhere(Graded.NO)).isEqualTo(NoGradeReason.NOT_A_GRADED_AREA);
    assertThat(ungraded.reasonWhere(Graded.YES)).isEqualTo(NoGradeReason.NOT_ESTABLISHED);
    assertThat(ungraded.reasonWhere(Graded.UNKNOWN)).isEqualTo(NoGradeReason.NOT_ESTABLISHED);
  }

  @ParameterizedTest
  @EnumSource
  void reasonWhere_theWordsSayWhy_isThat(Graded graded) {
    assertThat(new NoGradeWording.NoGrade(NoGradeReason.TO_BE_GRADED).reasonWhere(graded))
        .isEqualTo(NoGradeReason.TO_BE_GRADED);
  }

  @Test
  void bundled_everyWordingIsFoundAsItself() {
    List<String> lines =
        TsvTable.resource("no-grade-wordings.tsv", NoGradeWordings.COLUMNS).rows().stream()
            .map(row -> row.required("meaning") + "=" + found(filled(row.required("words"))))
            .toList();
    assertThat(lines)
        .hasSize(11)
        .allSatisfy(
            line ->
                assertThat(line.replace("carried-forward=from 2017", "a=a"))
                    .matches("([a-z-]+)=\\1"));
  }

  private static String filled(String words) {
    return words
        .replace("{cycle}", "2017")
        .replace("{pillar}", "legitimacy")
        .replace("{...}", "one two is");
  }

  @Test
  void read_row_isMatchedAgainstTheLineOrItsSentences() {
    List<String> lines =
        List.of(
            String.join("\t", NoGradeWordings.COLUMNS),
            "line\tto be {...} graded\tto-be-graded\t\t",
            "sentence\tcarried over from {cycle}\tcarried-forward\t\t");
    List<NoGradeWordings.Row> rows =
        NoGradeWordings.read(TsvTable.parse("w.tsv", lines, NoGradeWordings.COLUMNS));
    List<String> line = WordingPattern.words("To be fully graded");
    List<List<String>> sentences =
        WordingPattern.sentences("Some words. Carried over from 2018/19.");

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).find(line, List.of())).isPresent();
    assertThat(rows.get(0).find(List.of(), List.of(line))).isEmpty();
    assertThat(rows.get(1).find(List.of(), sentences))
        .contains(new NoGradeWording.CarriedOver(Cycle.of("2018-19")));
    assertThat(rows.get(1).find(sentences.get(1), List.of())).isEmpty();
  }

  private static void assertFault(String row, String message) {
    List<String> lines = List.of(String.join("\t", NoGradeWordings.COLUMNS), row);
    assertThatThrownBy(
            () -> NoGradeWordings.read(TsvTable.parse("w.tsv", lines, NoGradeWordings.COLUMNS)))
        .isInstanceOf(ResourceFormatException.class)
        .hasMessage("w.tsv, line 2, " + message);
  }

  @Test
  void read_rowWithAFault_isRefused() {
    assertFault(
        "page\tgraded\tto-be-graded\t\t",
        "column match: 'page' is not a kind of match; expected one of line, sentence");
    assertFault(
        "line\tgraded\tsoon\t\t",
        "column meaning: 'soon' is not a reason for no grade; expected one of to-be-graded,"
            + " not-inspected, inspected-not-graded, not-a-graded-area, reported-separately,"
            + " not-established");
    assertFault(
        "line\tin {year}\tto-be-graded\t\t",
        "column words: '{year}' is not a slot; expected one of {cycle}, {pillar}, {...}");
    assertFault(
        "line\t{...}\tto-be-graded\t\t",
        "column words: wording: '{...}' has no words; expected some");
    assertFault(
        "line\t{...} in {...}\tto-be-graded\t\t",
        "column words: wording: '{...} in {...}' holds {...} twice; expected once");
    assertFault(
        "line\tfrom {cycle}\tto-be-graded\t\t",
        "column words: 1 cycles are named; expected 1 if carried-forward, else 0");
    assertFault(
        "line\t{cycle} from {...} {cycle}\tcarried-forward\t\t",
        "column words: 2 cycles are named; expected 1 if carried-forward, else 0");
    assertFault(
        "line\tgraded\tto-be-graded\t\tpage",
        "column sources: source: its address is 'page'; expected an absolute address with http or"
            + " https");
  }

  @Test
  void read_wordsWithoutAnyByWhichTheyAreFound_areRefused() {
    assertFault(
        "line\tno mark\tto-be-graded\t\t",
        "column words: they hold none of graded, carried over; expected one");
  }
}
