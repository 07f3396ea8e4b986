package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;

/** Findings with a number in front, which is no part of their wording. */
class NumberedFindingsTest {

  private static final String HEAD =
      "Westmarch PEEL 2017\nLegitimacy\nLast updated 12/12/2017\nGood\nQuestions for Legitimacy\n1\n"
          + "To what extent does the force treat all of the people it serves with fairness and"
          + " respect?\nGood\nThe force is polite.\n";

  private static AreaAssessment question(String lines) {
    return ReadPages.read((HEAD + lines).split("\n", -1))
        .assessment()
        .orElseThrow()
        .questions()
        .get(0);
  }

  private static AreaAssessment html(String lines) {
    String page = HEAD.replaceAll("(.+)\n", "<p>$1</p>") + lines;
    return ReadPages.read(page).assessment().orElseThrow().questions().get(0);
  }

  private static void assertTwo(AreaAssessment question) {
    assertThat(question.findings())
        .extracting(Finding::text)
        .containsExactly("The force should train its clerks.", "The force should count its vans.");
    assertThat(question.narrative()).containsExactly("The force is polite.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Areas for improvement\n1. $\n2. $",
        "Areas for improvement (AFIs)\n•$\n•$",
        "Areas for improvement\n· $\n– $",
        "Areas for improvement\n+ $\n\uF0B7 $",
        "Areas for improvement\n1) $\n2) $",
        "Areas for improvement\n(a) $\n(b) $",
        "Areas for improvement\n1.1 $\n1.2 $",
        "Areas for improvement\nAFI 1: $\nAFI 2: $",
        "Areas for improvement\n• AFI 1 – $\n• AFI 2 – $",
        "Areas for improvement\nAFI 1\n$\nAFI 2\n$",
        "Area for improvement 1\n$\nArea for improvement 2\n$",
        "Area for improvement: $\nArea for improvement: $",
        "Areas for improvement\n• $ • $"
      })
  void number_isNoPartOfTheWording(String lines) {
    String first = lines.replaceFirst("\\$", "The force should train its clerks.");
    String both = first.replaceFirst("\\$", "The force should count its vans.");

    assertTwo(question(both));
    assertTwo(html(both.replaceAll("(?m)^(.+)$", "<p>$1</p>")));
  }

  @Test
  void number_inAListOfHtml_isNoPartOfTheWording() {
    assertTwo(
        html(
            "<p>Areas for improvement</p><ul><li>1. The force should train its clerks.</li>"
                + "<li>2. The force should count its vans.</li></ul>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. The force should train:\n   (a) clerks; and\n   (b) cooks.\n2. The force should count.",
        "1. The force should train:\na) clerks; and\nb) cooks.\n2. The force should count.",
        "1. The force should train:\ni. clerks; and\nii. cooks.\n2. The force should count.",
        "1. The force should train:\n• clerks; and\n• cooks.\n2. The force should count.",
        "• The force should train:\n◦ clerks; and\n◦ cooks.\n• The force should count."
      })
  void mark_ofAnotherKind_isThatOfAPoint(String lines) {
    List<Finding> findings = question("Areas for improvement\n" + lines).findings();

    assertThat(findings)
        .extracting(Finding::text)
        .containsExactly("The force should train:", "The force should count.");
    assertThat(findings.get(0).points())
        .extracting(Point::text)
        .containsExactly("clerks; and", "cooks.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cause of concern 1\n$\nRecommendations\n1. Within three months the force should answer.\n"
            + "2. The force should train its clerks.",
        "Cause of concern: $\nRecommendation 1: Within three months the force should answer.\n"
            + "Recommendation 2: The force should train its clerks.",
        "Cause of concern\n$\nRecommendation 1\nWithin three months the force should answer.\n"
            + "Recommendation 2\nThe force should train its clerks."
      })
  void number_ofARecommendation_isNoPartOfTheWording(String lines) {
    List<Finding> findings =
        question(lines.replace("$", "The force fails its callers.")).findings();

    assertThat(findings).extracting(Finding::text).containsExactly("The force fails its callers.");
    assertThat(((CauseOfConcern) findings.get(0)).recommendations())
        .extracting(Recommendation::text)
        .containsExactly(
            "Within three months the force should answer.", "The force should train its clerks.");
  }

  @Test
  void number_ofTheNextCause_endsTheRecommendations() {
    List<Finding> findings =
        question(
                """
                Causes of concern
                1. The force fails its callers.
                Recommendations
                • The force should answer.
                2. The force fails its staff.
                Recommendations
                • The force should listen.
                """)
            .findings();

    assertThat(findings)
        .extracting(Finding::text)
        .containsExactly("The force fails its callers.", "The force fails its staff.");
    assertThat(findings)
        .flatExtracting(Finding::attachedRecommendations)
        .extracting(Recommendation::text)
        .containsExactly("The force should answer.", "The force should listen.");
  }

  @Test
  void point_goesBackToTheIndentOfTheOneThatHasPoints() {
    Finding finding =
        question(
                """
                Areas for improvement
                • The force should:
                  • record:
                    • all searches; and
                    • all stops;
                  • train its clerks.
                """)
            .findings()
            .get(0);

    assertThat(finding.points())
        .extracting(Point::text)
        .containsExactly("record:", "train its clerks.");
    assertThat(finding.points().get(0).points()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void item_wrappedWithOrWithoutIndent_isOne(String indent) {
    String wrapped = "• The force should train\n$its clerks.\n• The force should count\n$its vans.";

    assertTwo(question("Areas for improvement\n" + wrapped.replace("$", indent)));
  }

  @Test
  void sentences_thatAllBid_areOneFinding() {
    assertThat(
            question(
                    "Areas for improvement\nThe force should train. It should count too.\n"
                        + "The constabulary should ask.\nIt does well.")
                .findings())
        .extracting(Finding::text)
        .containsExactly(
            "The force should train. It should count too.", "The constabulary should ask.");
  }

  @Test
  void paragraph_indentedUnderAnItem_isOfThatItem() {
    AreaAssessment question =
        question(
            "Areas for improvement\n• The force should train.\n\n  It said so in spring.\n\n"
                + "• The force should count.\n\nIt does well.");

    assertThat(question.findings())
        .extracting(Finding::text)
        .containsExactly("The force should train.", "The force should count.");
    assertThat(question.findings().get(0).paragraphs()).containsExactly("It said so in spring.");
  }

  @Test
  void heading_overSeveralCauses_readsEach() {
    assertThat(
            question(
                    "Causes of concern\nThe force fails.\nRecommendations\n• The force should act."
                        + "\nThe force is late.\nRecommendations\n• The force should hurry.")
                .findings())
        .extracting(Finding::text)
        .containsExactly("The force fails.", "The force is late.");
  }

  @Test
  void number_inRunningText_isKept() {
    assertThat(question("It has two aims:\n1. to answer; and\n2. to be kind.").narrative())
        .containsExactly(
            "The force is polite.", "It has two aims:", "1. to answer; and", "2. to be kind.");
  }
}
