package org.peelinspections.report;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Cohort;
import org.peelinspections.compare.CohortRow;
import org.peelinspections.compare.QuestionSubject;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.Subject;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.QuestionId;
import org.peelinspections.model.Source;

/** What the grids take from assessments and subjects. */
final class Sides {

  private Sides() {}

  static GridColumn column(Framework framework, boolean linked) {
    String cycle = framework.cycle().label();
    return new GridColumn(cycle, Words.tiers(framework), cycle, linked);
  }

  /** The first and the last of some cycles, such as {@code 2014 to 2018/19}. */
  static String span(List<Cycle> cycles) {
    String first = cycles.get(0).label();
    return cycles.size() == 1 ? first : first + " to " + cycles.get(cycles.size() - 1).label();
  }

  /** The path of a question as it is shown: empty if it says no more than the label. */
  static String path(QuestionId question) {
    return question.path().contains("/") ? question.path() : "";
  }

  /** The path of the question of a subject; of both questions if it is another in each. */
  static String path(Subject subject) {
    return subject.match(pillar -> "", Sides::path);
  }

  private static String path(QuestionSubject pair) {
    String earlier = pair.earlier().map(Sides::path).orElse("");
    String later = pair.later().map(Sides::path).orElse(earlier);
    return earlier.isEmpty() || later.isEmpty() || earlier.equals(later)
        ? later
        : earlier + ", then " + later;
  }

  /** The name of an area of a cohort, with its earlier question where another has the same name. */
  static String name(Cohort cohort, CohortRow area) {
    boolean alone =
        cohort.rows().stream().filter(row -> row.label().equals(area.label())).count() == 1;
    Optional<QuestionId> earlier =
        area.subject().match(pillar -> Optional.empty(), QuestionSubject::earlier);
    return earlier
        .filter(question -> !alone)
        .map(question -> area.label() + " (from " + question.path() + ")")
        .orElse(area.label());
  }

  static boolean isPillar(Subject subject) {
    return subject.match(pillar -> true, pair -> false);
  }

  /** Returns whether the framework of a side has the subject. */
  static boolean has(Framework framework, Subject subject, Side side) {
    return subject.match(
        pillar -> framework.pillar(pillar.pillar()).isPresent(),
        pair -> pair.on(side).flatMap(framework::find).isPresent());
  }

  static List<Source> sources(Assessment assessment, Subject subject, Side side) {
    return subject.match(
        pillar -> sources(assessment, Optional.of(pillar.pillar()), Optional.empty()),
        pair -> sources(assessment, Optional.empty(), pair.on(side)));
  }

  static List<Source> sources(
      Assessment assessment, Optional<Pillar> pillar, Optional<QuestionId> question) {
    return pillar
        .flatMap(assessment::pillar)
        .map(PillarAssessment::sources)
        .or(() -> question.flatMap(assessment::question).map(QuestionAssessment::sources))
        .orElse(List.of());
  }
}
