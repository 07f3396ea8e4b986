package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.StatedDirection;

/** What pages say of judgments in sentences and lines, and what is made of it. */
class StatementsTest {

  private static PageReading read(String... lines) {
    return Pages.READER.read("page", String.join("\n", lines));
  }

  /** A pillar page of 2017 on legitimacy, with these lines below the date. */
  private static PageReading legitimacy(String... lines) {
    return read(
        Stream.concat(
                Stream.of(
                    "Westmarch PEEL 2017",
                    "Legitimacy",
                    "How legitimate is the force at keeping people safe and reducing crime?",
                    "Last updated 12/12/2017"),
                Stream.of(lines))
            .toArray(String[]::new));
  }

  /** A pillar page of 2018/19 on effectiveness, with these lines below the grade. */
  private static PageReading effectiveness(String... lines) {
    return read(
        Stream.concat(
                Stream.of(
                    "Westmarch PEEL 2018/19",
                    "Effectiveness",
                    "How effectively does the force reduce crime and keep people safe?",
                    "Last updated 27/09/2019",
                    "Outstanding"),
                Stream.of(lines))
            .toArray(String[]::new));
  }

  private static PageReading front(String... lines) {
    return read(
        Stream.concat(
                Stream.of(
                    "Westmarch 2017",
                    "This is HMICFRS’ fourth PEEL assessment of Westmarch Police."),
                Stream.of(lines))
            .toArray(String[]::new));
  }

  private static String meaning(Judgment judgment) {
    return judgment.match(
        graded -> graded.grade().token(),
        carried -> carried.grade().token() + " from " + carried.origin().orElseThrow(),
        notGraded -> notGraded.reason().token(),
        notStated -> "not-stated");
  }

  /** Every judgment of a page: force where there are several, area, what it is, what from. */
  private static List<String> judgments(PageReading reading) {
    List<String> all = new ArrayList<>();
    for (Assessment assessment : reading.assessments()) {
      String force = reading.assessments().size() > 1 ? assessment.force().slug() + " " : "";
      assessment
          .pillars()
          .forEach(
              part ->
                  all.add(
                      force
                          + part.pillar().token()
                          + " "
                          + text(part.judgment(), part.evidence())));
      assessment
          .questions()
          .forEach(
              part ->
                  all.add(
                      force
                          + part.question().path()
                          + " "
                          + text(part.judgment(), part.evidence())));
    }
    return all;
  }

  private static String text(Judgment judgment, List<Evidence> evidence) {
    boolean prose =
        judgment.standingGrade().isPresent() && evidence.get(0).basis().token().equals("prose");
    return meaning(judgment) + (prose ? " (prose)" : "");
  }

  private static List<String> said(PageReading reading, DiagnosticCode code) {
    return reading.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == code)
        .map(Diagnostic::sentence)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The force is legitimate, and nobody can say that it is good.",
        "It would be a mistake to write that the force is good.",
        "The office that helps the force is outstanding.",
        "If the force is good, nobody has seen it.",
        "The force is good at writing letters.",
        "Westmarch Police is not good at how legitimately it keeps people safe and reduces crime."
      })
  void pillar_openingOfNoForm_givesNoGradeAndIsKept(String opening) {
    PageReading reading = legitimacy(opening);

    assertThat(judgments(reading)).containsExactly("legitimacy not-stated");
    assertThat(said(reading, DiagnosticCode.LOOKS_LIKE_A_JUDGMENT))
        .singleElement()
        .asString()
        .contains(opening);
    assertThat(reading.assessment().orElseThrow().pillars().get(0).summary())
        .containsExactly(opening);
  }

  @Test
  void pillar_openingOfAForm_givesTheGrade() {
    String opening =
        "Westmarch Police is good at how legitimately it keeps people safe and reduces crime.";

    assertThat(judgments(legitimacy(opening))).containsExactly("legitimacy good (prose)");
    assertThat(
            judgments(
                Pages.READER
                    .withoutGradesFromProse()
                    .read(
                        "page",
                        "Westmarch PEEL 2017\nLegitimacy\nLast updated 12/12/2017\n" + opening)))
        .containsExactly("legitimacy not-stated");
  }

  @Test
  void pillar_formOfAnotherPillar_givesNoGrade() {
    assertThat(
            judgments(legitimacy("The force is good at keeping people safe and reducing crime.")))
        .containsExactly("legitimacy not-stated");
  }

  @Test
  void pillar_formBehindAnotherSentence_givesNoGrade() {
    assertThat(
            judgments(
                legitimacy(
                    "What follows is what its chief wrote. The force is good at how legitimately it"
                        + " keeps people safe and reduces crime.")))
        .containsExactly("legitimacy not-stated");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Good | Inadequate | legitimacy not-stated",
        "Good | Good | legitimacy good",
        "To be graded | Good | legitimacy not-stated",
        "Good | Westmarch Police is inadequate in how legitimately it keeps people safe and reduces"
            + " crime. | legitimacy not-stated",
        "Good | Eastmere Constabulary is good in how legitimately it keeps people safe and reduces"
            + " crime. | legitimacy not-stated",
        "Good | Westmarch Police is good in how legitimately it keeps people safe and reduces crime."
            + " | legitimacy good"
      },
      delimiter = '|')
  void pillar_twoStatements_mustAgree(String first, String second, String expected) {
    PageReading reading = legitimacy(first, second, "The force has its reasons.");

    assertThat(judgments(reading)).containsExactly(expected);
    assertThat(said(reading, DiagnosticCode.JUDGMENT_CONTRADICTED))
        .hasSize(expected.endsWith("good") ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Good?", "Not good", "“Good”", "Good, in parts", "Good (2016)"})
  void pillar_lineThatIsNotQuiteAGrade_isNone(String line) {
    assertThat(judgments(legitimacy(line, "The force has its reasons.")))
        .containsExactly("legitimacy not-stated");
  }

  @Test
  void direction_negated_isNone() {
    assertThat(
            directions(
                "Our findings this year are not consistent with last year’s findings, in which we"
                    + " judged the force to be good in respect of legitimacy."))
        .isEmpty();
  }

  @Test
  void direction_onTheOverallJudgment_isKept() {
    assertThat(
            directions(
                "This is an improvement on the overall judgment last year, when the force was found"
                    + " to require improvement."))
        .containsExactly(Direction.IMPROVED);
  }

  private static List<Direction> directions(String sentence) {
    return legitimacy("Good", sentence).assessment().orElseThrow().pillars().stream()
        .flatMap(pillar -> pillar.statedDirections().stream())
        .map(StatedDirection::direction)
        .toList();
  }

  @Test
  void summary_sentencesOnQuestions_giveThemTheirGradesAndNeverThePillar() {
    PageReading reading =
        legitimacy(
            "Westmarch Police is judged to be good at treating the people it serves with fairness"
                + " and respect. It requires improvement in ensuring its workforce behaves"
                + " ethically and lawfully. Its dogs are well. The force is good at treating its"
                + " workforce with fairness and respect.",
            "Questions for Legitimacy",
            "1",
            "To what extent does the force treat all of the people it serves with fairness and"
                + " respect?",
            "We asked them.",
            "2",
            "How well does the force ensure that its workforce behaves ethically and lawfully?",
            "Good",
            "We asked them too.",
            "3",
            "To what extent does the force treat its workforce with fairness and respect?",
            "They are content.");

    assertThat(judgments(reading))
        .containsExactly(
            "legitimacy not-stated",
            "legitimacy/1 good (prose)",
            "legitimacy/2 not-stated",
            "legitimacy/3 not-stated");
  }

  @Test
  void summary_carriedOverQuestions_leaveThePillarAlone() {
    PageReading reading =
        effectiveness(
            "Westmarch Police is good at investigating crime and tackling serious and organised"
                + " crime. These questions were not subject to detailed inspection in 2018/19, and"
                + " our judgment from the 2016 effectiveness inspection has been carried over.",
            "For catching thieves, our judgment from the 2017 effectiveness inspection has been"
                + " carried over.",
            "Questions for Effectiveness",
            "2",
            "How effective is the force at investigating crime and reducing re-offending?",
            "Thieves are caught.");

    assertThat(judgments(reading))
        .containsExactly("effectiveness outstanding", "effectiveness/2 good from 2016 (prose)");
    assertThat(reading.assessment().orElseThrow().pillars().get(0).summary()).hasSize(2);
  }

  private static PageReading question2(String... lines) {
    return effectiveness(
        Stream.concat(
                Stream.of(
                    "The force patrols its coast.",
                    "Questions for Effectiveness",
                    "2",
                    "How effective is the force at investigating crime and reducing re-offending?"),
                Stream.of(lines))
            .toArray(String[]::new));
  }

  private static final String CARRIED =
      "This question was not subject to detailed inspection in 2018/19, and our judgment from the"
          + " 2017 effectiveness inspection has been carried over.";

  @Test
  void carriedOver_withALine_isThatGradeFromThen() {
    assertThat(judgments(question2("Good", CARRIED)).get(1))
        .isEqualTo("effectiveness/2 good from 2017");
  }

  @Test
  void carriedOver_onSeveralLines_isTheSame() {
    assertThat(
            judgments(
                    question2(
                        "Good",
                        "This question was not subject to detailed inspection in",
                        "2018/19, and our judgment from the 2017 effectiveness",
                        "inspection has been carried over."))
                .get(1))
        .isEqualTo("effectiveness/2 good from 2017");
  }

  @Test
  void carriedOver_withoutALine_takesNoGradeOfNowAndLeavesItsWords() {
    PageReading reading =
        question2(CARRIED + " We read 40 letters.", "The force is good at investigating crime.");

    assertThat(judgments(reading).get(1)).isEqualTo("effectiveness/2 not-stated");
    assertThat(reading.assessment().orElseThrow().questions().get(0))
        .satisfies(
            question -> {
              assertThat(question.evidence())
                  .extracting(item -> item.words().orElseThrow())
                  .containsExactly(CARRIED);
              assertThat(question.narrative())
                  .containsExactly(
                      CARRIED + " We read 40 letters.",
                      "The force is good at investigating crime.");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This question was not subject to detailed inspection in 2018/19, and our judgment from the"
            + " 2017 legitimacy inspection has been carried over.",
        "It is not true that our judgment from the 2017 effectiveness inspection has been carried"
            + " over.",
        "This question was not subject to detailed inspection in 2017, and our judgment from the"
            + " 2016 effectiveness inspection has been carried over."
      })
  void carriedOver_ofAnotherPillarOrYearOrNegated_isNarrative(String sentence) {
    PageReading reading = question2("Good", sentence);

    assertThat(judgments(reading).get(1)).isEqualTo("effectiveness/2 good");
    assertThat(reading.assessment().orElseThrow().questions().get(0).narrative())
        .containsExactly(sentence);
  }

  @Test
  void notInspected_andStillStands_isCarriedForwardFromTheCycleBefore() {
    PageReading reading =
        legitimacy(
            "Good",
            "The force has its reasons.",
            "Questions for Legitimacy",
            "1",
            "To what extent does the force treat all of the people it serves with fairness and"
                + " respect?",
            "Outstanding",
            "This question was not inspected in 2017. The grade and findings from last year’s"
                + " inspection still stand.",
            "2",
            "How well does the force ensure that its workforce behaves ethically and lawfully?",
            "Outstanding",
            "This question was not inspected in 2017.");

    assertThat(judgments(reading))
        .containsExactly(
            "legitimacy good", "legitimacy/1 outstanding from 2016", "legitimacy/2 not-stated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The extent to which the force is effective at keeping people safe and reducing crime is not"
            + " good.",
        "The extent to which the force is effective at keeping people safe has grown since 2016,"
            + " when it was good.",
        "The extent to which Eastmere Constabulary is efficient at keeping people safe and reducing"
            + " crime is outstanding.",
        "The extent to which the force is effective at keeping its cars clean is good.",
        "We doubt the extent to which the force is effective at keeping people safe and reducing"
            + " crime is good."
      })
  void front_sentenceOfNoForm_isSaidAndKept(String sentence) {
    PageReading reading = front(sentence, "The force keeps its word.");

    assertThat(judgments(reading)).isEmpty();
    assertThat(reading.assessment().orElseThrow().observations()).hasSize(2);
    if (sentence.startsWith("The")) {
      assertThat(said(reading, DiagnosticCode.LOOKS_LIKE_A_JUDGMENT)).hasSize(1);
    }
  }

  @Test
  void front_sentenceBehindTheInspectorsName_isARemark() {
    assertThat(
            judgments(
                front(
                    "Jane Doe, Her Majesty’s Inspector of Constabulary",
                    "HMI's observations",
                    "The extent to which the force is effective at keeping people safe and reducing"
                        + " crime is good.")))
        .isEmpty();
  }

  @Test
  void front_2014_givesEfficiencyAndQuestions() {
    PageReading reading =
        read(
            "Westmarch 2014",
            "This is the first PEEL Assessment of Westmarch Police.",
            "The available evidence indicates that:",
            "in terms of its effectiveness, in general, the force is outstanding at reducing crime"
                + " and preventing offending, is good at investigating offending, and requires"
                + " improvement in tackling anti-social behaviour;",
            "the efficiency with which the force carries out its responsibilities is good."
                + " However, it has sold its boats; and",
            "the force is acting to achieve fairness and legitimacy in all of the practices that"
                + " were examined this year.");

    assertThat(judgments(reading))
        .containsExactly(
            "effectiveness not-a-graded-area",
            "efficiency good",
            "legitimacy not-a-graded-area",
            "effectiveness/1 outstanding (prose)",
            "effectiveness/2 good (prose)",
            "effectiveness/3 requires-improvement (prose)");
    assertThat(reading.assessment().orElseThrow().pillars().get(1).summary())
        .singleElement()
        .asString()
        .endsWith("it has sold its boats; and");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "This is HMIC’s third PEEL assessment of Westmarch Police.",
        "This is HMICFRS’ fourth PEEL assessment of Eastmere Constabulary.",
        "Read more about EastmereThis is HMICFRS’ fourth PEEL assessment of Westmarch Police."
      },
      delimiter = '|')
  void front_openingThatContradictsTheTitle_leavesNoJudgment(String opening) {
    PageReading reading =
        read(
            "Westmarch 2017",
            opening,
            "The extent to which the force is effective at keeping people safe and reducing crime is"
                + " good.");

    assertThat(judgments(reading)).containsExactly("effectiveness not-stated");
    assertThat(said(reading, DiagnosticCode.JUDGMENT_CONTRADICTED)).hasSize(1);
  }

  @Test
  void front_questionWithoutQuestionMark_ends() {
    assertThat(
            judgments(
                read(
                    "Westmarch 2017",
                    "How effective is the force at keeping people safe and reducing crime")))
        .containsExactly("effectiveness not-stated");
  }

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
}
