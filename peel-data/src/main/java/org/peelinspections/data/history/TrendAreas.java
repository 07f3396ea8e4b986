package org.peelinspections.data.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;

/** The areas of a trend by their paths. */
final class TrendAreas {

  private TrendAreas() {}

  /** The series that an area of a framework stands in; empty if there is none. */
  static Optional<TrendSeries> series(Trend trend, Framework framework, String area) {
    return trend.series(AreaId.of(framework.id(), area));
  }

  static Optional<TrendPoint> point(TrendSeries series, Cycle cycle) {
    return series.points().stream().filter(p -> p.cycle().equals(cycle)).findFirst();
  }

  /** The first page of the judgment of a point; empty if there is none. */
  static Optional<Source> firstSource(Trend trend, TrendPoint point) {
    return trend.assessments().stream()
        .flatMap(found -> found.area(point.area()).stream())
        .flatMap(part -> part.sources().stream())
        .findFirst();
  }

  /** What an assessment states about the change of one of its areas. */
  record Stated(
      Cycle cycle, String area, String label, StatedDirection said, List<Source> sources) {}

  static Stream<Stated> stated(Assessment assessment) {
    return assessment.areas().stream().flatMap(part -> stated(assessment.framework(), part));
  }

  private static Stream<Stated> stated(Framework framework, AreaAssessment part) {
    return part.statedDirections().stream()
        .map(
            said ->
                new Stated(
                    framework.cycle(),
                    part.area().path(),
                    framework.label(part.area()),
                    said,
                    part.sources()));
  }

  /** The first page of each judgment of an assessment. */
  static List<Source> firstSources(Assessment assessment) {
    return assessment.areas().stream()
        .map(AreaAssessment::sources)
        .flatMap(list -> list.stream().limit(1))
        .distinct()
        .toList();
  }
}
