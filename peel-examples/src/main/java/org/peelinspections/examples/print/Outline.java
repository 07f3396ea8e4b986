package org.peelinspections.examples.print;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.DetailedFinding;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;

/** Writes an assessment as an outline for people to read, with all its words. */
public final class Outline {

  private final StringBuilder text = new StringBuilder();

  private final int width;

  private Outline(int width) {
    this.width = width;
  }

  public static String of(Assessment assessment, int width) {
    Outline outline = new Outline(width);
    outline.line("", assessment.force().name() + ", " + assessment.framework().name());
    assessment.areas().forEach(part -> outline.area(assessment, part));
    outline.findings("", assessment.findings());
    assessment.inspector().ifPresent(inspector -> outline.line("\nInspector: ", inspector));
    assessment.observations().forEach(paragraph -> outline.line("  ", paragraph));
    outline.count(assessment);
    return outline.text.toString();
  }

  private void count(Assessment assessment) {
    Map<FindingKind, Long> kinds =
        assessment.locatedFindings().stream()
            .map(LocatedFinding::finding)
            .collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.counting()));
    String found =
        kinds.entrySet().stream()
            .map(entry -> entry.getKey().label() + ": " + entry.getValue())
            .collect(Collectors.joining(", "));
    line("\nFindings in all: ", found.isEmpty() ? "none" : found);
  }

  /** How much of a page was understood, and what was passed over. */
  public static String of(PageReading reading, int width) {
    Outline outline = new Outline(width);
    PageCoverage coverage = reading.coverage();
    outline.line(
        reading.name() + ": ",
        reading.kind().label()
            + ", "
            + coverage.lines().size()
            + " lines, "
            + coverage.notUnderstood().size()
            + " of them not understood");
    coverage.passedOver().forEach(line -> outline.account("passed over", line));
    coverage.notUnderstood().forEach(line -> outline.account("not understood", line));
    return outline.text.toString();
  }

  private void account(String what, PageCoverage.Line line) {
    line("  line " + line.line() + " " + what + ": ", "'" + line.text() + "' " + line.detail());
  }

  private void line(String label, String words) {
    text.append(Text.paragraph(width, label, words));
  }

  private void area(Assessment assessment, AreaAssessment part) {
    AreaId id = part.area();
    String name =
        id.pillar()
            .map(pillar -> ResultWords.capital(pillar.label()))
            .orElseGet(() -> id + ", " + assessment.framework().question(id.path()).label());
    line("\n", name + ": " + words(part.judgment()));
    part.wording().ifPresent(wording -> line("  ", wording));
    part.lastUpdated().ifPresent(day -> line("  last updated: ", day.toString()));
    part.statedDirections().forEach(this::statedDirection);
    part.narrative().forEach(paragraph -> line("  ", paragraph));
    part.detailedFindings().forEach(this::detailedFinding);
    findings("  ", part.findings());
  }

  private void statedDirection(StatedDirection stated) {
    line("  stated direction: ", stated.direction().label() + " (“" + stated.words() + "”)");
  }

  private void detailedFinding(DetailedFinding section) {
    section.heading().ifPresent(heading -> line("  ", heading));
    section.paragraphs().forEach(paragraph -> line("    ", paragraph));
  }

  private void findings(String indent, List<Finding> findings) {
    for (Finding finding : findings) {
      String from =
          finding.carriedFrom().map(cycle -> ", still open from " + cycle.label()).orElse("");
      line(indent + "- " + finding.kind().label() + from + ": ", finding.text());
      points(indent + "    ", finding.points());
      finding.paragraphs().forEach(paragraph -> line(indent + "    ", paragraph));
      finding.attachedRecommendations().forEach(item -> recommendation(indent + "    ", item));
    }
  }

  private void recommendation(String indent, Recommendation recommendation) {
    String deadline =
        recommendation
            .deadline()
            .match(
                now -> " (immediately)",
                within -> " (within " + within.period() + ")",
                by -> " (by " + by.date() + ")",
                none -> "");
    line(indent + "- recommendation" + deadline + ": ", recommendation.text());
    points(indent + "    ", recommendation.points());
  }

  private void points(String indent, List<Point> points) {
    for (Point point : points) {
      line(indent + "- ", point.text());
      points(indent + "    ", point.points());
    }
  }

  private static String words(Judgment judgment) {
    return judgment.match(
        graded -> graded.grade().label(),
        carried ->
            carried.grade().label()
                + ", carried forward"
                + carried.origin().map(cycle -> " from " + cycle.label()).orElse(""),
        notGraded -> "no grade (" + notGraded.reason().label() + ")",
        notStated -> notStated.label());
  }
}
