package org.peelinspections.report.html;

import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.compare.lineage.FindingChain;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.compare.lineage.FindingOutcome;
import org.peelinspections.compare.lineage.MatchBasis;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.report.grid.ReportWords;
import org.peelinspections.report.svg.Markup;

/** Findings, each with what became of it. */
public final class FindingList {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private FindingList() {}

  public static Markup of(FindingChains chains) {
    return list(Markup.each(chains.chains(), FindingList::chain));
  }

  public static Markup of(FindingLineage lineage) {
    String cycle = lineage.earlier().framework().cycle().label();
    return list(Markup.each(lineage.outcomes(), outcome -> outcome(outcome, cycle)));
  }

  /** The findings of each assessment, where nothing is known of how they follow each other. */
  public static Markup of(List<Assessment> assessments) {
    return list(Markup.each(assessments, FindingList::alone));
  }

  private static Markup list(Markup findings) {
    return findings.isEmpty()
        ? Markup.of("<p>The assessments have no findings.</p>\n")
        : Markup.of("<ul class='findings'>\n%s</ul>\n", findings);
  }

  private static Markup alone(Assessment assessment) {
    String became =
        "Reported in "
            + assessment.framework().cycle().label()
            + "; what became of it is not established.";
    return Markup.each(assessment.locatedFindings(), found -> finding(found, became, Markup.NONE));
  }

  private static Markup chain(FindingChain chain) {
    List<FindingChain.Link> links = chain.links();
    return finding(
        chain.last().finding(),
        ResultWords.capital(chain.sentence()) + ".",
        Markup.of(
            "%s%s",
            Markup.each(
                IntStream.range(1, links.size()).map(i -> links.size() - i).boxed().toList(),
                i -> earlier(links.get(i - 1), links.get(i).basis())),
            Markup.each(
                chain.perhaps(),
                perhaps ->
                    before("Perhaps in " + perhaps.cycle().label() + ":", perhaps.finding()))));
  }

  private static Markup earlier(FindingChain.Link link, Optional<MatchBasis> basis) {
    return earlier(link.cycle().label(), link.finding(), basis);
  }

  private static Markup outcome(FindingOutcome outcome, String cycle) {
    Optional<LocatedFinding> later = outcome.laterFinding();
    return finding(
        later.or(outcome::earlierFinding).orElseThrow(),
        ResultWords.capital(words(outcome)) + ".",
        outcome
            .earlierFinding()
            .filter(finding -> later.isPresent())
            .map(finding -> earlier(cycle, finding, outcome.matchBasis()))
            .orElse(Markup.NONE));
  }

  private static Markup finding(LocatedFinding finding, String became, Markup earlier) {
    return Markup.of(
        """
        <li class='finding'><p class='what'><strong>%s</strong> \u00b7 %s</p>%s\
        <p class='became'>%s</p>%s</li>
        """,
        ResultWords.capital(finding.finding().kind().label()),
        finding.ref().area().orElse("whole assessment"),
        text(finding.finding()),
        became,
        earlier);
  }

  /** All its words: the text, the points, the paragraphs and the recommendations. */
  private static Markup text(Finding finding) {
    return Markup.of(
        "<p>%s</p>%s%s%s",
        finding.text(),
        points(finding.points()),
        Markup.each(finding.paragraphs(), paragraph -> Markup.of("<p>%s</p>", paragraph)),
        Markup.each(finding.attachedRecommendations(), FindingList::recommendation));
  }

  private static Markup recommendation(Recommendation recommendation) {
    return Markup.of(
        "<div class='recommendation'><p><strong>Recommendation%s:</strong> %s</p>%s</div>",
        deadline(recommendation.deadline()),
        recommendation.text(),
        points(recommendation.points()));
  }

  private static Markup points(List<Point> points) {
    return points.isEmpty()
        ? Markup.NONE
        : Markup.of(
            "<ul>%s</ul>",
            Markup.each(
                points, point -> Markup.of("<li>%s%s</li>", point.text(), points(point.points()))));
  }

  private static Markup earlier(String cycle, LocatedFinding finding, Optional<MatchBasis> basis) {
    if (basis.equals(Optional.of(MatchBasis.IDENTICAL))) {
      return Markup.NONE;
    }
    String matched = basis.map(found -> " (" + found.label() + ")").orElse("");
    return before("In " + cycle + matched + ":", finding);
  }

  private static Markup before(String words, LocatedFinding finding) {
    return Markup.of("<div class='before'><p>%s</p>%s</div>", words, text(finding.finding()));
  }

  /** The outcome without a full stop, in lower case. */
  private static String words(FindingOutcome outcome) {
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
        FindingList::newlyInspected,
        FindingList::gone,
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
