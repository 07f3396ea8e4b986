package org.peelinspections.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.compare.internal.TextTable;
import org.peelinspections.compare.lineage.FindingChain;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.compare.lineage.FindingGap;
import org.peelinspections.compare.lineage.FindingHint;
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.compare.lineage.FindingOutcome;
import org.peelinspections.compare.lineage.MatchBasis;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.FindingText;

/** A lineage of findings in plain text: a table, sentences, or the history of each finding. */
final class LineageText {

  private static final int LONGEST_CELL = 400;
  private static final int LONGEST_QUOTE = 90;

  /** How much of the last point must fit for a part of it to be shown. */
  private static final int LEAST_POINT = 12;

  private LineageText() {}

  static String table(FindingLineage lineage, int width) {
    if (lineage.outcomes().isEmpty()) {
      return "Neither assessment has findings.\n";
    }
    TextTable table = new TextTable(List.of("Area", "Kind", "Outcome", "Finding"), 20, 20, 26, 60);
    for (FindingOutcome outcome : lineage.outcomes()) {
      LocatedFinding finding = latest(outcome);
      table.add(area(finding), finding.finding().kind().label(), outcome(outcome), words(outcome));
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
    String latest = said(latest(outcome), LONGEST_CELL);
    return outcome instanceof FindingOutcome.Perhaps perhaps
        ? latest + " (before: " + said(perhaps.earlier(), LONGEST_CELL) + ")"
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
          area(finding),
          finding.finding().kind().label(),
          chain.sentence(),
          said(finding, LONGEST_CELL));
    }
    return table.fitted(width);
  }

  static List<String> sentences(FindingLineage lineage) {
    List<String> sentences = new ArrayList<>();
    lineage.outcomes().forEach(outcome -> sentences.add(sentence(outcome)));
    sentences.addAll(hints(lineage));
    return List.copyOf(sentences);
  }

  /** The words of a finding in a sentence. */
  private static String quote(LocatedFinding finding) {
    return said(finding, LONGEST_QUOTE);
  }

  /** The text and points of a finding, or as much as fits. */
  private static String said(LocatedFinding finding, int longest) {
    String[] lines = FindingText.whole(finding.finding()).split("\n", -1);
    StringBuilder said = new StringBuilder(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      boolean runsOn = i == 1 || ";,:.".indexOf(said.charAt(said.length() - 1)) >= 0;
      said.append(runsOn || endsInConjunction(said) ? " " : "; ").append(lines[i]);
    }
    return said.length() <= longest ? said.toString() : cut(said.toString(), longest);
  }

  private static boolean endsInConjunction(CharSequence said) {
    return said.toString().endsWith(" and") || said.toString().endsWith(" or");
  }

  private static String cut(String said, int longest) {
    String kept = said.substring(0, longest - 3);
    int word = kept.lastIndexOf(' ');
    String whole = word > LEAST_POINT ? kept.substring(0, word) : kept;
    return whole.stripTrailing() + "...";
  }

  private static String area(LocatedFinding finding) {
    return finding.ref().area().orElse("whole assessment");
  }

  /** An outcome as it stands in a table. */
  private static String outcome(FindingOutcome outcome) {
    String changed = outcome.kindChanged() ? ", of another kind" : "";
    return outcome.match(
        same -> "same" + changed + by(same.basis()),
        reworded ->
            "reworded, "
                + ResultWords.percent(reworded.similarity())
                + changed
                + by(reworded.basis()),
        perhaps -> "perhaps goes on, " + ResultWords.percent(perhaps.similarity()) + changed,
        isNew -> isNew.askedInPart() ? "new; the question was asked in part before" : "new",
        LineageText::newlyInspectedCell,
        LineageText::goneCell,
        LineageText::unknownCell);
  }

  private static String unknownCell(FindingOutcome.NotReinspected outcome) {
    boolean said =
        outcome.reason() != FindingGap.JUDGMENTS_ONLY
            && outcome.reason() != FindingGap.NOT_IN_ASSESSMENT;
    return (said ? "not re-inspected: " : "not known: ") + outcome.reason().label();
  }

  private static String newlyInspectedCell(FindingOutcome.NewlyInspected outcome) {
    return outcome
        .later()
        .finding()
        .carriedFrom()
        .map(cycle -> "left over from " + cycle.label())
        .orElse("not known if new: " + outcome.reason().label());
  }

  private static String goneCell(FindingOutcome.NoLongerReported gone) {
    if (gone.stated().isPresent()) {
      return gone.stated().get().addressed() ? "stated as addressed" : "stated as still open";
    }
    return gone.askedInPart()
        ? "no longer reported; the question is asked again in part"
        : "no longer reported";
  }

  private static String by(MatchBasis basis) {
    return switch (basis) {
      case CONFIRMED -> ", confirmed";
      case STATED -> ", as the page states";
      case IDENTICAL, MEASURED -> "";
    };
  }

  private static LocatedFinding latest(FindingOutcome outcome) {
    return outcome.laterFinding().or(outcome::earlierFinding).orElseThrow();
  }

  private static String sentence(FindingOutcome outcome) {
    LocatedFinding finding = latest(outcome);
    String kind = ResultWords.capital(finding.finding().kind().label());
    String what = kind + " at " + area(finding) + " (" + quote(finding) + ")";
    return what + became(outcome) + kindBefore(outcome);
  }

  private static String kindBefore(FindingOutcome outcome) {
    return outcome
        .earlierFinding()
        .filter(earlier -> outcome.kindChanged())
        .map(earlier -> earlier.finding().kind().label())
        .map(
            kind ->
                " It was "
                    + ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ")
                    + kind
                    + " before.")
        .orElse("");
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
                + quote(perhaps.earlier())
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

  /**
   * How many findings changed, of those of which it is known what became of them. What only perhaps
   * goes on, or was asked only in part, is not known.
   */
  private static String churn(FindingLineage lineage) {
    long changed = lineage.outcomes().stream().filter(LineageText::isChanged).count();
    long known =
        changed + lineage.outcomes().stream().flatMap(o -> o.matchBasis().stream()).count();
    if (known == 0) {
      return "It is not known what became of any finding.";
    }
    String of =
        known == 1
            ? "Of the 1 finding of which it is known what became of it, "
            : "Of " + known + " findings of which it is known what became of them, ";
    return of
        + (changed == 0 ? "none" : changed)
        + (changed > 1 ? " are" : " is")
        + " new or no longer reported.";
  }

  private static boolean isChanged(FindingOutcome outcome) {
    return outcome instanceof FindingOutcome.NoLongerReported gone
        ? !gone.askedInPart() && !gone.isStillOpen()
        : outcome instanceof FindingOutcome.New found && !found.askedInPart();
  }

  private static List<String> hints(FindingLineage lineage) {
    return lineage.hints().stream()
        .map(
            hint ->
                (hint.kind() == FindingHint.Kind.POSSIBLE_SPLIT
                        ? "Possibly split into several: "
                        : "Possibly merged from several: ")
                    + quote(hint.whole()))
        .toList();
  }
}
