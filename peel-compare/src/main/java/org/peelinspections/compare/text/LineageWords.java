package org.peelinspections.compare.text;

import java.util.Optional;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.compare.lineage.FindingGap;
import org.peelinspections.compare.lineage.FindingOutcome;
import org.peelinspections.compare.lineage.MatchBasis;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.FindingText;

/** What is said of single findings and outcomes. */
final class LineageWords {

  private static final int LONGEST_QUOTE = 90;

  /** How much of the last point must fit for a part of it to be shown. */
  private static final int LEAST_POINT = 12;

  private LineageWords() {}

  /** The words of a finding in a sentence. */
  static String quote(LocatedFinding finding) {
    return said(finding, LONGEST_QUOTE);
  }

  /** The text and points of a finding, or as much as fits. */
  static String said(LocatedFinding finding, int longest) {
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

  static String area(LocatedFinding finding) {
    return finding.ref().area().orElse("whole assessment");
  }

  /** An outcome as it stands in a table. */
  static String outcome(FindingOutcome outcome) {
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
        LineageWords::newlyInspected,
        LineageWords::gone,
        LineageWords::unknown);
  }

  private static String unknown(FindingOutcome.NotReinspected outcome) {
    boolean said =
        outcome.reason() != FindingGap.JUDGMENTS_ONLY
            && outcome.reason() != FindingGap.NOT_IN_ASSESSMENT;
    return (said ? "not re-inspected: " : "not known: ") + outcome.reason().label();
  }

  private static String newlyInspected(FindingOutcome.NewlyInspected outcome) {
    return outcome
        .later()
        .finding()
        .carriedFrom()
        .map(cycle -> "left over from " + cycle.label())
        .orElse("not known if new: " + outcome.reason().label());
  }

  private static String gone(FindingOutcome.NoLongerReported gone) {
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

  /** The kind of the earlier finding with its article; empty if there is none. */
  static Optional<String> earlierKind(FindingOutcome outcome) {
    return outcome
        .earlierFinding()
        .map(finding -> finding.finding().kind().label())
        .map(label -> ("aeiou".indexOf(label.charAt(0)) >= 0 ? "an " : "a ") + label);
  }
}
