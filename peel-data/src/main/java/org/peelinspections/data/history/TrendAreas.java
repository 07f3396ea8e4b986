package org.peelinspections.data.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.QuestionId;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;

/** The areas of a trend by their paths. */
final class TrendAreas {

  private TrendAreas() {}

  /** The token of the pillar, or the path of the question that a series has in a cycle. */
  static String path(TrendSeries series, TrendPoint point) {
    return series
        .pillar()
        .map(Pillar::token)
        .or(() -> point.question().map(QuestionId::path))
        .orElseThrow();
  }

  /** An area for people to read: the path only repeats the name, but of a question of a pillar. */
  static String name(String path, String label) {
    return path.contains("/") ? path + " " + label : capital(label);
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /** The series that an area of a framework stands in; empty if there is none. */
  static Optional<TrendSeries> series(Trend trend, Framework framework, String area) {
    Optional<Pillar> pillar = pillar(framework, area);
    return pillar.isPresent()
        ? trend.series(pillar.get())
        : trend.series(QuestionId.of(framework.id(), area));
  }

  private static Optional<Pillar> pillar(Framework framework, String area) {
    return Pillar.find(area).filter(pillar -> framework.pillar(pillar).isPresent());
  }

  static Optional<TrendPoint> point(TrendSeries series, Cycle cycle) {
    return series.points().stream().filter(p -> p.cycle().equals(cycle)).findFirst();
  }

  /** The first page of the judgment of a point; empty if there is none. */
  static Optional<Source> firstSource(Trend trend, TrendSeries series, TrendPoint point) {
    return trend.assessments().stream()
        .filter(found -> found.framework().cycle().equals(point.cycle()))
        .flatMap(found -> sources(found, path(series, point)).stream())
        .findFirst();
  }

  private static List<Source> sources(Assessment assessment, String area) {
    Optional<Pillar> pillar = pillar(assessment.framework(), area);
    return pillar.isPresent()
        ? assessment.pillar(pillar.get()).map(PillarAssessment::sources).orElse(List.of())
        : assessment.question(area).map(QuestionAssessment::sources).orElse(List.of());
  }

  /** What an assessment states about the change of one of its areas. */
  record Stated(
      Cycle cycle, String area, String label, StatedDirection said, List<Source> sources) {}

  static Stream<Stated> stated(Assessment assessment) {
    Cycle cycle = assessment.framework().cycle();
    Stream<Stated> pillars =
        assessment.pillars().stream()
            .flatMap(
                part ->
                    part.statedDirections().stream()
                        .map(
                            said ->
                                new Stated(
                                    cycle,
                                    part.pillar().token(),
                                    part.pillar().label(),
                                    said,
                                    part.sources())));
    Stream<Stated> questions =
        assessment.questions().stream()
            .flatMap(
                part ->
                    part.statedDirections().stream()
                        .map(
                            said ->
                                new Stated(
                                    cycle,
                                    part.question().path(),
                                    assessment.framework().question(part.question().path()).label(),
                                    said,
                                    part.sources())));
    return Stream.concat(pillars, questions);
  }

  /** The first page of each judgment of an assessment. */
  static List<Source> firstSources(Assessment assessment) {
    return Stream.concat(
            assessment.pillars().stream().map(PillarAssessment::sources),
            assessment.questions().stream().map(QuestionAssessment::sources))
        .flatMap(list -> list.stream().limit(1))
        .distinct()
        .toList();
  }
}
