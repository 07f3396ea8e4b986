package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peelinspections.model.FindingRef;
import org.peelinspections.model.LocatedFinding;

/**
 * A lineage of findings as plain text for people to read: a table, or sentences.
 *
 * <p>Lines end in a line feed, whatever the platform; there are no colours and no tabs.
 */
public final class LineageText {

  private static final int LONGEST_QUOTE = 90;

  private LineageText() {}

  /**
   * The outcomes as a table, one a row, with the churn and the hints under it; one line that says
   * so if there are no findings. The last line ends in a line feed too.
   */
  public static String table(FindingLineage lineage) {
    return table(lineage, Integer.MAX_VALUE);
  }

  /**
   * The same in lines of at most so many characters; in a width that would break words the rows
   * stand below each other.
   *
   * @param width how wide a terminal is, or a page
   */
  public static String table(FindingLineage lineage, int width) {
    if (lineage.outcomes().isEmpty()) {
      return "Neither assessment at hand has findings.\n";
    }
    TextTable table = new TextTable(List.of("Area", "Kind", "Outcome", "Finding"), 20, 20, 26, 60);
    for (FindingOutcome outcome : lineage.outcomes()) {
      LocatedFinding finding = latest(outcome);
      table.add(
          area(finding.ref()),
          finding.finding().kind().label(),
          outcome(outcome),
          finding.finding().text());
    }
    StringBuilder text = new StringBuilder(table.fitted(width));
    text.append('\n').append(churn(lineage)).append('\n');
    for (String hint : hints(lineage)) {
      TextTable.wrap(hint, Math.min(100, width)).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  /**
   * A sentence for each outcome, in their order, then one for each hint; empty if there are none.
   */
  public static List<String> sentences(FindingLineage lineage) {
    List<String> sentences = new ArrayList<>();
    lineage.outcomes().forEach(outcome -> sentences.add(sentence(outcome)));
    sentences.addAll(hints(lineage));
    return List.copyOf(sentences);
  }

  static LocatedFinding latest(FindingOutcome outcome) {
    return outcome.laterFinding().or(outcome::earlierFinding).orElseThrow();
  }

  private static String area(FindingRef ref) {
    return ref.area().orElse("whole assessment");
  }

  private static String outcome(FindingOutcome outcome) {
    String changed = outcome.kindChanged() ? ", of another kind" : "";
    return outcome.match(
        same -> "same" + changed + by(same.basis()),
        reworded -> "reworded, " + percent(reworded.similarity()) + changed + by(reworded.basis()),
        isNew -> "new",
        newlyInspected -> "not known if new: " + newlyInspected.reason().label(),
        noLongerReported -> "no longer reported",
        notReinspected -> "not re-inspected: " + notReinspected.reason().label());
  }

  private static String by(MatchBasis basis) {
    return basis == MatchBasis.CONFIRMED ? ", confirmed" : "";
  }

  private static String percent(double similarity) {
    return String.format(Locale.ROOT, "%.0f %% similar", similarity * 100);
  }

  static String sentence(FindingOutcome outcome) {
    LocatedFinding finding = latest(outcome);
    String what =
        Sentences.capital(finding.finding().kind().label())
            + " at "
            + area(finding.ref())
            + " ("
            + quote(finding)
            + ")";
    return what
        + outcome.match(
            same -> " is reported again in the same words.",
            reworded -> " is reported again in other words.",
            isNew -> " is new.",
            newlyInspected ->
                " may be new or not: " + newlyInspected.reason().label() + " on the earlier side.",
            noLongerReported -> " is no longer reported.",
            notReinspected ->
                " was not looked at again: "
                    + notReinspected.reason().label()
                    + " on the later side.")
        + (outcome.kindChanged()
            ? " It was " + earlierKind(outcome).orElse("of another kind") + " before."
            : "");
  }

  private static Optional<String> earlierKind(FindingOutcome outcome) {
    return outcome
        .earlierFinding()
        .map(
            finding -> {
              String label = finding.finding().kind().label();
              return ("aeiou".indexOf(label.charAt(0)) >= 0 ? "an " : "a ") + label;
            });
  }

  private static String quote(LocatedFinding finding) {
    String text = finding.finding().text();
    return text.length() <= LONGEST_QUOTE
        ? text
        : text.substring(0, LONGEST_QUOTE - 3).stripTrailing() + "...";
  }

  private static String churn(FindingLineage lineage) {
    return lineage
        .churn()
        .map(
            churn ->
                "Of "
                    + churn.known()
                    + " findings of which it is known what became of them, "
                    + churn.changed()
                    + " are new or no longer reported.")
        .orElse("Of no finding is it known what became of it.");
  }

  private static List<String> hints(FindingLineage lineage) {
    return lineage.hints().stream()
        .map(
            hint ->
                hint.<String>match(
                    split -> "Possibly split into several: " + quote(split.whole()),
                    merge -> "Possibly merged from several: " + quote(merge.whole())))
        .toList();
  }
}
