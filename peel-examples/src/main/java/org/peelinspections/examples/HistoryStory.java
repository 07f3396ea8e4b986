package org.peelinspections.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendRun;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.compare.Verdict;
import org.peelinspections.data.Completeness;
import org.peelinspections.data.MonitoringDate;
import org.peelinspections.data.MonitoringPeriod;
import org.peelinspections.data.OtherState;
import org.peelinspections.data.OtherStateKind;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.data.Standing;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;

/**
 * What is known of a force in sentences: how complete each cycle is, what moved where grades may be
 * compared, where the force stood out, what the inspectorate itself says, when it was monitored
 * more closely, and which judgments changed or are contradicted.
 */
final class HistoryStory {

  private final Trend trend;
  private final Force force;
  private final boolean sources;
  private final int width;

  HistoryStory(Trend trend, boolean sources, int width) {
    this.trend = trend;
    this.force = trend.force();
    this.sources = sources;
    this.width = width;
  }

  @Override
  public String toString() {
    return section("What is known", known())
        + section("What moved", moved())
        + section("Where the force stood out", stoodOut())
        + section("What the inspectorate itself says", new HistoryDirections(trend).lines())
        + section("Closer monitoring", monitoring())
        + section("Judgments that changed or are contradicted", otherStates());
  }

  private String section(String title, List<StoryLine> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\n" + title + "\n");
    for (StoryLine line : lines) {
      text.append(Text.paragraph(width, "  - ", line.text()));
      if (sources) {
        line.pages().forEach(page -> text.append("      ").append(page).append('\n'));
      }
    }
    return text.toString();
  }

  private List<StoryLine> known() {
    return PublishedJudgments.completeness(force).stream().map(this::known).toList();
  }

  private StoryLine known(Completeness found) {
    Optional<Assessment> assessment = PublishedJudgments.of(force, found.cycle());
    StoryLine line =
        StoryLine.of(found.sentence() + assessment.map(HistoryStory::published).orElse(""));
    found.counts().forEach(count -> line.with(count.source()));
    return line;
  }

  private static Stream<Source> firstSources(Assessment assessment) {
    return assessment.areas().stream().flatMap(part -> part.sources().stream().limit(1));
  }

  private static String published(Assessment assessment) {
    List<PartialDate> all =
        firstSources(assessment).flatMap(source -> source.published().stream()).toList();
    List<PartialDate> dates =
        all.stream()
            .filter(date -> all.stream().noneMatch(exact -> isMoreExact(exact, date)))
            .sorted(Comparator.comparing(PartialDate::earliest))
            .toList();
    if (dates.isEmpty()) {
      return "; the date of publication is not in this data";
    }
    PartialDate first = dates.get(0);
    PartialDate last = dates.get(dates.size() - 1);
    return "; published " + (first.equals(last) ? first : first + " to " + last);
  }

  private static boolean isMoreExact(PartialDate exact, PartialDate wide) {
    return exact.text().length() > wide.text().length() && exact.text().startsWith(wide.text());
  }

  /** Pillars and areas; of the questions of a pillar the table below is enough. */
  private List<StoryLine> moved() {
    List<StoryLine> lines = new ArrayList<>();
    for (TrendSeries series : trend.series()) {
      if (!HistoryText.name(series).contains("/")) {
        series.runs().stream()
            .filter(run -> run.points().size() > 1)
            .forEach(run -> lines.add(moved(series, run)));
      }
    }
    return lines;
  }

  private StoryLine moved(TrendSeries series, TrendRun run) {
    List<String> steps = new ArrayList<>();
    for (TrendPoint point : run.points().subList(1, run.points().size())) {
      point
          .verdict()
          .flatMap(Verdict::change)
          .filter(change -> change.direction() != Direction.UNCHANGED)
          .ifPresent(change -> steps.add(step(point, change)));
    }
    String between = run.first().cycle().label() + " to " + run.last().cycle().label();
    String grades =
        run.firstGrade().label()
            + (steps.isEmpty() ? " throughout" : ", " + String.join(", ", steps));
    StoryLine line = StoryLine.of(HistoryText.name(series) + ", " + between + ": " + grades);
    run.points().forEach(point -> pages(point).forEach(line::with));
    return line;
  }

  private Stream<Source> pages(TrendPoint point) {
    return PublishedJudgments.of(force, point.cycle()).stream()
        .flatMap(found -> found.area(point.area()).stream())
        .flatMap(part -> part.sources().stream().limit(1));
  }

  private static String step(TrendPoint point, Change change) {
    return (change.direction() == Direction.IMPROVED ? "up " : "down ")
        + change.steps()
        + (change.steps() == 1 ? " step" : " steps")
        + " to "
        + change.later().label()
        + " in "
        + point.cycle().label();
  }

  /** The highest and the lowest grade of the scale, in pillars and areas. */
  private List<StoryLine> stoodOut() {
    return trend.assessments().stream()
        .flatMap(found -> PublishedJudgments.standings(force, found.framework().cycle()).stream())
        .filter(standing -> !standing.area().contains("/"))
        .filter(HistoryStory::isExtreme)
        .map(
            standing ->
                StoryLine.of(
                    standing.framework().cycle().label()
                        + ", "
                        + Text.capitalised(standing.label())
                        + ": "
                        + standing.sentence()))
        .toList();
  }

  private static boolean isExtreme(Standing standing) {
    return standing.grade() == Grade.OUTSTANDING || standing.grade() == Grade.INADEQUATE;
  }

  private List<StoryLine> monitoring() {
    return PublishedJudgments.monitoring(force).stream().map(HistoryStory::monitoring).toList();
  }

  private static StoryLine monitoring(MonitoringPeriod period) {
    StoryLine line = StoryLine.of(Text.capitalised(period.sentence()));
    Stream.concat(period.entered().stream(), period.left().stream())
        .map(MonitoringDate::source)
        .forEach(line::with);
    return line;
  }

  private List<StoryLine> otherStates() {
    return PublishedJudgments.otherStates(force).stream().map(this::otherState).toList();
  }

  private StoryLine otherState(OtherState state) {
    String stands =
        PublishedJudgments.of(force, state.cycle())
            .flatMap(assessment -> assessment.judgment(state.area()))
            .flatMap(Judgment::standingGrade)
            .map(Grade::label)
            .orElseThrow();
    String date = state.source().published().map(found -> " on " + found).orElse("");
    String other =
        state.kind() == OtherStateKind.EARLIER
            ? state.grade().label() + date + ", " + stands + " now"
            : stands + ", by another page " + state.grade().label();
    return StoryLine.of(
            state.cycle().label()
                + ", "
                + Text.capitalised(state.label())
                + ": "
                + other
                + ". "
                + state.reason())
        .with(state.source());
  }
}
