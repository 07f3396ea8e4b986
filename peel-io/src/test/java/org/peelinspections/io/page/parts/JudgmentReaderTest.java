package org.peelinspections.io.page.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.io.page.PageReaderTest.PAGE;
import static org.peelinspections.io.page.PageReaderTest.question;
import static org.peelinspections.io.page.PageReaderTest.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Judgment;

/** Statements of one page on one judgment that do not go together. */
class JudgmentReaderTest {

  private static final String NOT_INSPECTED = "This question was not inspected in 2017.";

  private static final String NARRATIVE = "The people of Westmarch are treated well.";

  private static String carriedOver(String cycle) {
    return "Our judgment from the " + cycle + " legitimacy inspection has been carried over.";
  }

  /** The page with sentences between the judgment on the first question and its narrative. */
  private static PageReading with(String... sentences) {
    assertThat(PAGE).containsOnlyOnce(NARRATIVE);
    return read(PAGE.replace(NARRATIVE, String.join("\n", sentences) + "\n\n" + NARRATIVE));
  }

  private static List<String> sentences(PageReading reading) {
    return reading.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == DiagnosticCode.JUDGMENT_CONTRADICTED)
        .map(Diagnostic::sentence)
        .toList();
  }

  private static void assertNotStated(PageReading reading) {
    assertThat(question(reading, 1).judgment()).isEqualTo(Judgment.notStated());
    assertThat(question(reading, 1).evidence()).isEmpty();
  }

  @Test
  void judgment_withoutAnotherStatement_isThatOfTheLine() {
    assertThat(sentences(with())).isEmpty();
    assertThat(question(with(), 1).judgment()).isNotEqualTo(Judgment.notStated());
  }

  @Test
  void judgment_gradedAndNotInspected_isNotStatedAndBothAreQuoted() {
    PageReading reading = with(NOT_INSPECTED);

    assertNotStated(reading);
    assertThat(sentences(reading))
        .containsExactly(
            "question 2017/legitimacy/1: the page says 'Good' and '"
                + NOT_INSPECTED
                + "'; the judgment is not stated");
  }

  @Test
  void judgment_carriedOverFromTwoCycles_isNotStated() {
    PageReading reading = with(carriedOver("2015"), carriedOver("2016"));

    assertNotStated(reading);
    assertThat(sentences(reading)).hasSize(1);
  }

  @Test
  void judgment_carriedOverFromOneCycleTwice_stands() {
    PageReading reading = with(carriedOver("2016"), carriedOver("2016"));

    assertThat(sentences(reading)).isEmpty();
    assertThat(question(reading, 1).judgment()).isNotEqualTo(Judgment.notStated());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017", "2018-19"})
  void judgment_carriedOverFromThisCycleOrALaterOne_isNotStated(String cycle) {
    PageReading reading = with(carriedOver(cycle));

    assertNotStated(reading);
    assertThat(sentences(reading))
        .containsExactly(
            "question 2017/legitimacy/1: the judgment is carried over from "
                + cycle
                + "; expected a cycle before 2017; the judgment is not stated");
  }
}
