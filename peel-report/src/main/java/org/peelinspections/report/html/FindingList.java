package org.peelinspections.report.html;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.compare.lineage.FindingChain;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.compare.lineage.FindingOutcome;
import org.peelinspections.compare.lineage.MatchBasis;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.report.svg.Markup;

/** Findings, each with what became of it. */
public final class FindingList {

  private static final String NONE = "The assessments have no findings.";

  private final Markup html;

  public FindingList(Markup html) {
    this.html = html;
  }

  /** Each finding with the cycles in which it was reported. */
  public void write(FindingChains chains) {
    if (open(chains.chains().isEmpty())) {
      chains.chains().forEach(this::write);
      html.close().line();
    }
  }

  private void write(FindingChain chain) {
    finding(chain.last().finding(), ResultWords.capital(chain.sentence()) + ".");
    for (int i = chain.links().size() - 2; i >= 0; i--) {
      FindingChain.Link link = chain.links().get(i);
      earlier(link.cycle().label(), link.finding(), chain.links().get(i + 1).basis());
    }
    for (FindingChain.Suggestion suggestion : chain.perhaps()) {
      html.open("div", "class", "before");
      html.element("p", "Perhaps in " + suggestion.cycle().label() + ":");
      text(suggestion.finding());
      html.close();
    }
    html.close().line();
  }

  /** Each finding of two assessments with what became of it. */
  public void write(FindingLineage lineage) {
    if (open(lineage.outcomes().isEmpty())) {
      String cycle = lineage.earlier().framework().cycle().label();
      lineage.outcomes().forEach(outcome -> write(outcome, cycle));
      html.close().line();
    }
  }

  private void write(FindingOutcome outcome, String cycle) {
    finding(
        outcome.laterFinding().or(outcome::earlierFinding).orElseThrow(),
        ResultWords.capital(OutcomeWords.outcome(outcome)) + ".");
    if (outcome.laterFinding().isPresent()) {
      outcome.earlierFinding().ifPresent(finding -> earlier(cycle, finding, outcome.matchBasis()));
    }
    html.close().line();
  }

  /** The findings of each assessment, where nothing is known of how they follow each other. */
  public void write(List<Assessment> assessments) {
    boolean none = assessments.stream().allMatch(a -> a.locatedFindings().isEmpty());
    if (!open(none)) {
      return;
    }
    for (Assessment assessment : assessments) {
      String cycle = "Reported in " + assessment.framework().cycle().label();
      for (LocatedFinding finding : assessment.locatedFindings()) {
        finding(finding, cycle + "; what became of it is not established.");
        html.close().line();
      }
    }
    html.close().line();
  }

  private boolean open(boolean none) {
    if (none) {
      html.element("p", NONE).line();
      return false;
    }
    html.open("ul", "class", "findings").line();
    return true;
  }

  private void finding(LocatedFinding finding, String became) {
    html.open("li", "class", "finding");
    html.open("p", "class", "what");
    html.element("strong", ResultWords.capital(finding.finding().kind().label()));
    html.text(" \u00b7 " + finding.ref().area().orElse("whole assessment")).close();
    text(finding);
    html.element("p", became, "class", "became");
  }

  /** All its words: the text, the points, the paragraphs and the recommendations. */
  private void text(LocatedFinding located) {
    Finding finding = located.finding();
    html.element("p", finding.text());
    points(finding.points());
    finding.paragraphs().forEach(paragraph -> html.element("p", paragraph));
    finding.attachedRecommendations().forEach(this::recommendation);
  }

  private void recommendation(Recommendation recommendation) {
    html.open("div", "class", "recommendation").open("p");
    String deadline = OutcomeWords.deadline(recommendation.deadline());
    html.element("strong", "Recommendation" + deadline + ":");
    html.text(" " + recommendation.text()).close();
    points(recommendation.points());
    html.close();
  }

  private void points(List<Point> points) {
    if (points.isEmpty()) {
      return;
    }
    html.open("ul");
    for (Point point : points) {
      html.open("li").text(point.text());
      points(point.points());
      html.close();
    }
    html.close();
  }

  /** The earlier wording, unless it is the same. */
  private void earlier(String cycle, LocatedFinding finding, Optional<MatchBasis> basis) {
    if (basis.equals(Optional.of(MatchBasis.IDENTICAL))) {
      return;
    }
    String matched = basis.map(found -> " (" + found.label() + ")").orElse("");
    html.open("div", "class", "before").element("p", "In " + cycle + matched + ":");
    text(finding);
    html.close();
  }
}
