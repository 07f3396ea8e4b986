package org.peelinspections.report.html;

import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.compare.lineage.FindingOutcome;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.report.grid.ReportWords;

/** What became of a finding, in words. */
final class OutcomeWords {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private OutcomeWords() {}

  /** The outcome without a full stop, in lower case. */
  static String outcome(FindingOutcome outcome) {
    String kind = outcome.kindChanged() ? ", as another kind of finding" : "";
    return outcome.match(
        same -> "reported again in the same words" + kind,
        reworded -> "reported again in other words" + kind,
        perhaps ->
            "perhaps goes on from an earlier finding"
                + kind
                + " ("
                + ResultWords.percent(perhaps.similarity())
                + "; a suggestion, not counted)",
        isNew -> isNew.askedInPart() ? "new; the question was asked in part before" : "new",
        OutcomeWords::newlyInspected,
        OutcomeWords::gone,
        notReinspected ->
            "not known what became of it: on the later side " + notReinspected.reason().label());
  }

  private static String newlyInspected(FindingOutcome.NewlyInspected outcome) {
    return outcome
        .later()
        .finding()
        .carriedFrom()
        .map(cycle -> "left over from " + cycle.label() + ", as the page states")
        .orElse("not known whether it is new: on the earlier side " + outcome.reason().label());
  }

  private static String gone(FindingOutcome.NoLongerReported gone) {
    String part = gone.askedInPart() ? "; the question is asked again in part" : "";
    return gone.stated()
        .map(
            stated ->
                (stated.addressed() ? "addressed" : "still open")
                    + ", as the page states: \""
                    + stated.sentence()
                    + "\"")
        .orElse("no longer reported" + part);
  }

  /** A deadline in brackets after a blank, such as {@code (within 6 months)}; empty if none is. */
  static String deadline(Deadline deadline) {
    return deadline.match(
        immediately -> " (immediately)",
        within -> " (within " + period(within.period()) + ")",
        by -> " (by " + DATE.format(by.date()) + ")",
        none -> "");
  }

  private static String period(Period period) {
    return Stream.of(
            ReportWords.count(period.getYears(), "year"),
            ReportWords.count(period.getMonths(), "month"),
            ReportWords.count(period.getDays(), "day"))
        .filter(part -> !part.startsWith("0 "))
        .collect(Collectors.joining(" and "));
  }
}
