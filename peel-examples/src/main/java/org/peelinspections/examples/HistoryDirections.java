package org.peelinspections.examples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.compare.Verdict;
import org.peelinspections.data.PublishedDirection;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Comparability;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;

/** What the inspectorate itself says about change, beside the verdict on the grades. */
final class HistoryDirections {

  private static final Comparator<PublishedDirection> SAYS_MOST_FIRST =
      Comparator.comparing((PublishedDirection said) -> said.since().isEmpty())
          .thenComparing(PublishedDirection::basis)
          .thenComparing(PublishedDirection::scope);

  private final Trend trend;

  HistoryDirections(Trend trend) {
    this.trend = trend;
  }

  /** One line for each thing said, in the words of the page that says most, with all its pages. */
  List<StoryLine> lines() {
    Map<List<Object>, List<PublishedDirection>> same =
        PublishedJudgments.directions(trend.force()).stream()
            .collect(
                groupingBy(
                    said -> List.of(said.cycle(), said.area(), said.direction()),
                    LinkedHashMap::new,
                    toList()));
    return same.values().stream().map(this::line).toList();
  }

  private StoryLine line(List<PublishedDirection> same) {
    PublishedDirection said = same.stream().min(SAYS_MOST_FIRST).orElseThrow();
    StoryLine line =
        StoryLine.of(
            said.cycle().label()
                + ", "
                + name(said)
                + ": "
                + verdict(said).map(words -> words + "; ").orElse("")
                + said.sentence());
    same.forEach(each -> line.with(each.source()));
    return line;
  }

  private static String name(PublishedDirection said) {
    return said.area().filter(path -> path.contains("/")).map(path -> path + " ").orElse("")
        + (said.area().isEmpty() ? said.label() : Text.capitalised(said.label()));
  }

  /** What the grades say of the same two cycles; empty if nothing can be said of them. */
  private Optional<String> verdict(PublishedDirection said) {
    Optional<Framework> earlier = earlier(said);
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    if (!isReadAcross(earlier.get(), framework(said.cycle()))) {
      return Optional.of("grades not comparable");
    }
    return change(said, earlier.get().cycle()).map(HistoryDirections::words);
  }

  private static String words(Change change) {
    if (change.direction() == Direction.UNCHANGED) {
      return "grade unchanged";
    }
    return "grade "
        + change.direction().label()
        + " by "
        + change.steps()
        + (change.steps() == 1 ? " step" : " steps");
  }

  /** The framework of the cycle that is named, else of the one before. */
  private static Optional<Framework> earlier(PublishedDirection said) {
    return said.since()
        .map(HistoryDirections::framework)
        .or(
            () ->
                PublishedJudgments.cycles().stream()
                    .filter(cycle -> cycle.isBefore(said.cycle()))
                    .reduce((first, second) -> second)
                    .map(HistoryDirections::framework));
  }

  private static Framework framework(Cycle cycle) {
    return Frameworks.bundled().get(cycle.key());
  }

  private static boolean isReadAcross(Framework earlier, Framework later) {
    return Frameworks.bundled().borders(earlier, later).stream()
        .allMatch(border -> border.general().comparability() == Comparability.COMPARABLE);
  }

  private Optional<Change> change(PublishedDirection said, Cycle earlier) {
    return said.area()
        .flatMap(area -> series(said.cycle(), area))
        .filter(series -> isBefore(series, earlier, said.cycle()))
        .flatMap(series -> point(series, said.cycle()))
        .flatMap(TrendPoint::verdict)
        .flatMap(Verdict::change);
  }

  private Optional<TrendSeries> series(Cycle cycle, String area) {
    return trend.series(AreaId.of(framework(cycle).id(), area));
  }

  /** Whether the point of a cycle is compared with that of this earlier one. */
  private static boolean isBefore(TrendSeries series, Cycle earlier, Cycle cycle) {
    return series.points().stream()
        .map(TrendPoint::cycle)
        .filter(found -> found.isBefore(cycle))
        .reduce((first, second) -> second)
        .filter(earlier::equals)
        .isPresent();
  }

  private static Optional<TrendPoint> point(TrendSeries series, Cycle cycle) {
    return series.points().stream().filter(p -> p.cycle().equals(cycle)).findFirst();
  }
}
