package org.peelinspections.io.page.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.io.page.ReadPages.judgments;
import static org.peelinspections.io.page.ReadPages.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.io.page.reading.PageReading;

/** What is taken from the clauses and lists of press releases. */
class PressReleaseTest {

  @Test
  void release_lists_areOfTheForceTheyAreAnnouncedFor() {
    PageReading reading =
        read(
            "PEEL: police efficiency 2017 – force press releases",
            "Westmarch Police counts its cars",
            "HMICFRS judged that Westmarch Police:",
            "  • is ‘outstanding’ at understanding the demands for its services;",
            "  • is ‘good’ at how it uses its resources; and",
            "  • ‘requires improvement’ at planning for the future.",
            "Eastmere Constabulary was visited in May",
            "It was not like Westmarch Police.",
            "  • is ‘outstanding’ at planning for the future.",
            "HMICFRS judged that Eastmere Constabulary:",
            "  • is ‘inadequate’ at planning for the future.");

    assertThat(judgments(reading))
        .containsExactly(
            "westmarch efficiency/1 outstanding (prose)",
            "westmarch efficiency/2 good (prose)",
            "westmarch efficiency/3 requires-improvement (prose)",
            "eastmere efficiency/3 inadequate (prose)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Westmarch Police is not ‘outstanding’ at understanding the demands for its services.",
        "Westmarch Police was ‘outstanding’ last year at understanding the demands for its services.",
        "In 2016 Westmarch Police was:\n  • ‘good’ at planning for the future.",
        "Westmarch Police works with Eastmere Constabulary, and it is ‘good’ at planning for the"
            + " future.",
        "We visited Eastmere Constabulary too.\nThe force is ‘good’ at planning for the future."
      })
  void release_sentenceOfNoForm_givesNothing(String text) {
    PageReading reading =
        read("PEEL: Police efficiency 2017 – force press releases", "Westmarch Police", text);

    assertThat(judgments(reading)).isEmpty();
  }

  @Test
  void release_itemOfAListThatIsNotQuoted_isSaid() {
    PageReading reading =
        read(
            "PEEL: police efficiency 2017 – force press releases",
            "HMICFRS judged that Westmarch Police:",
            "  • is outstanding at understanding the demands for its services;");

    assertThat(judgments(reading)).isEmpty();
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.LOOKS_LIKE_A_JUDGMENT);
  }

  @Test
  void release_of2018_givesPillars() {
    assertThat(
            judgments(
                read(
                    "PEEL 2018/19 group 1 – force press releases",
                    "HMICFRS judged that Westmarch Police:",
                    "- is ‘good’ at effectively reducing crime and keeping people safe;",
                    "- ‘requires improvement’ at operating efficiently and providing sustainable"
                        + " services to the public; and",
                    "- is ‘good’ at how it treats the public and its workforce.")))
        .containsExactly(
            "effectiveness good (prose)",
            "efficiency requires-improvement (prose)",
            "legitimacy good (prose)");
  }

  @Test
  void release_of2021_givesTheAreasThatItNames() {
    PageReading reading =
        read(
            "Westmarch Police has much to do",
            "Get the report",
            "PEEL 2021/22 – An inspection of Westmarch Police",
            "HMICFRS graded Westmarch Police’s performance across five areas of policing and found"
                + " the force was ‘good’ in two areas, ‘adequate’ in two areas and ‘inadequate’ in"
                + " one area – managing offenders.",
            "HMICFRS said the area requiring improvement is good use of resources.",
            "HMICFRS said the areas requiring improvement include responding to the public.");

    assertThat(reading.kind()).isEqualTo(PageKind.PRESS_RELEASE);
    assertThat(judgments(reading))
        .containsExactlyInAnyOrder(
            "managing-offenders inadequate (prose)",
            "good-use-of-resources requires-improvement (prose)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Westmarch Police is ‘good’ at planning for the future. It was ‘inadequate’ in 2016.",
        "Westmarch Police is ‘good’ at planning for the future. It has a ‘good’ plan.",
        "Westmarch Police is ‘good’ at planning for the future.\nNotes to editors: the grade for"
            + " planning was corrected on 5 May 2018."
      })
  void release_gradeLostByAnotherSentence_isSaid(String text) {
    PageReading reading =
        read("PEEL: Police efficiency 2017 – force press releases", "Westmarch Police", text);

    assertThat(judgments(reading)).noneMatch(judgment -> judgment.contains("good"));
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.JUDGMENT_CONTRADICTED);
  }

  @Test
  void release_thatTakesAllGradesBack_givesNone() {
    PageReading reading =
        read(
            "PEEL: Police efficiency 2017 – force press releases",
            "Westmarch Police",
            "Westmarch Police is ‘good’ at planning for the future.",
            "Eastmere Constabulary",
            "Eastmere Constabulary is ‘good’ at planning for the future.",
            "Notes to editors",
            "All grades in this release were withdrawn on 3 May 2018.");

    assertThat(judgments(reading)).noneMatch(judgment -> judgment.contains("good"));
  }
}
