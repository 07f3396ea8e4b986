package org.peelinspections.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.compare.internal.TextTable;
import org.peelinspections.compare.lineage.FindingChain;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.compare.lineage.FindingHint;
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.compare.lineage.FindingOutcome;
import org.peelinspections.model.assessment.LocatedFinding;

/**
 * A lineage of findings as plain text for people to read: a table, sentences, or the history of
 * each finding.
 */
final class LineageText {

  private static final int LONGEST_CELL = 400;

  private LineageText() {}

  static String table(FindingLineage lineage, int width) {
    if (lineage.outcomes().isEmpty()) {
      return "Neither assessment has findings.\n";
    }
    TextTable table = new TextTable(List.of("Area", "Kind", "Outcome", "Finding"), 20, 20, 26, 60);
    for (FindingOutcome outcome : lineage.outcomes()) {
      LocatedFinding finding = latest(outcome);
      table.add(
          LineageWords.area(finding),
          finding.finding().kind().label(),
          LineageWords.outcome(outcome),
          words(outcome));
    }
    List<String> notes = new ArrayList<>(List.of(churn(lineage)));
    if (!lineage.suggestions().isEmpty()) {
      notes.add(
          "'Perhaps goes on' is a suggestion to be confirmed or rejected, and is not counted.");
    }
    notes.addAll(hints(lineage));
    return table.fitted(width)
        + "\n"
        + notes.stream()
            .map(note -> TextTable.paragraph(note, Math.min(100, width)))
            .collect(Collectors.joining());
  }

  private static String words(FindingOutcome outcome) {
    String latest = LineageWords.said(latest(outcome), LONGEST_CELL);
    return outcome instanceof FindingOutcome.Perhaps perhaps
        ? latest + " (before: " + LineageWords.said(perhaps.earlier(), LONGEST_CELL) + ")"
        : latest;
  }

  static String history(FindingChains chains, int width) {
    if (chains.chains().isEmpty()) {
      return "The assessments have no findings.\n";
    }
    TextTable table = new TextTable(List.of("Area", "Kind", "History", "Finding"), 20, 20, 34, 60);
    for (FindingChain chain : chains.chains()) {
      LocatedFinding finding = chain.last().finding();
      table.add(
          LineageWords.area(finding),
          finding.finding().kind().label(),
          chain.sentence(),
          LineageWords.said(finding, LONGEST_CELL));
    }
    return table.fitted(width);
  }

  static List<String> sentences(FindingLineage lineage) {
    List<String> sentences = new ArrayList<>();
    lineage.outcomes().forEach(outcome -> sentences.add(sentence(outcome)));
    sentences.addAll(hints(lineage));
    return List.copyOf(sentences);
  }

  static LocatedFinding latest(FindingOutcome outcome) {
    return outcome.laterFinding().or(outcome::earlierFinding).orElseThrow();
  }

  static String sentence(FindingOutcome outcome) {
    LocatedFinding finding = latest(outcome);
    String kind = ResultWords.capital(finding.finding().kind().label());
    String what =
        kind + " at " + LineageWords.area(finding) + " (" + LineageWords.quote(finding) + ")";
    String before =
        outcome.kindChanged()
            ? " It was " + LineageWords.earlierKind(outcome).orElse("of another kind") + " before."
            : "";
    return what + became(outcome) + before;
  }

  private static String became(FindingOutcome outcome) {
    return outcome.match(
        same -> " is reported again in the same words.",
        reworded ->
            " is reported again in other words ("
                + ResultWords.percent(reworded.similarity())
                + ").",
        perhaps ->
            " may be the same as another ("
                + LineageWords.quote(perhaps.earlier())
                + "); the two are "
                + ResultWords.percent(perhaps.similarity())
                + ".",
        isNew ->
            isNew.askedInPart()
                ? " is new; only a part of its question was asked before."
                : " is new.",
        LineageText::newlyInspected,
        LineageText::gone,
        notReinspected ->
            " was not looked at again: " + notReinspected.reason().label() + " on the later side.");
  }

  private static String newlyInspected(FindingOutcome.NewlyInspected outcome) {
    return outcome
        .later()
        .finding()
        .carriedFrom()
        .map(cycle -> " is left over from " + cycle.label() + ", as the page states.")
        .orElse(" may be new or not: " + outcome.reason().label() + " on the earlier side.");
  }

  private static String gone(FindingOutcome.NoLongerReported gone) {
    if (gone.stated().isPresent()) {
      FindingOutcome.Statement stated = gone.stated().get();
      return (stated.addressed() ? " was addressed" : " is still open")
          + ", as the page states: \""
          + stated.sentence()
          + "\"";
    }
    return gone.askedInPart()
        ? " is no longer reported; only a part of its question is asked again."
        : " is no longer reported.";
  }

  private static String churn(FindingLineage lineage) {
    return lineage
        .churn()
        .map(
            churn ->
                (churn.known() == 1
                        ? "Of the 1 finding of which it is known what became of it, "
                        : "Of "
                            + churn.known()
                            + " findings of which it is known what became of them, ")
                    + (churn.changed() == 0 ? "none" : churn.changed())
                    + (churn.changed() > 1 ? " are" : " is")
                    + " new or no longer reported.")
        .orElse("It is not known what became of any finding.");
  }

  private static List<String> hints(FindingLineage lineage) {
    return lineage.hints().stream()
        .map(
            hint ->
                (hint.kind() == FindingHint.Kind.POSSIBLE_SPLIT
                        ? "Possibly split into several: "
                        : "Possibly merged from several: ")
                    + LineageWords.quote(hint.whole()))
        .toList();
  }
}
