package org.peelinspections.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Grade;

/** Counts forces with the same grade. */
final class Standings {

  private Standings() {}

  /**
   * One for each area with a grade.
   *
   * @param cycle the assessments of all forces in the cycle of the assessment
   */
  static List<Standing> of(Assessment assessment, List<Assessment> cycle) {
    List<Standing> standings = new ArrayList<>();
    areas(assessment)
        .forEach(
            area ->
                assessment
                    .grade(area.path())
                    .ifPresent(grade -> standings.add(standing(assessment, area, grade, cycle))));
    return List.copyOf(standings);
  }

  private static Stream<Area> areas(Assessment assessment) {
    return assessment.areas().stream().map(part -> new Area(assessment.framework(), part.area()));
  }

  private static Standing standing(
      Assessment assessment, Area area, Grade grade, List<Assessment> cycle) {
    List<Grade> grades =
        cycle.stream().map(each -> each.grade(area.path())).flatMap(Optional::stream).toList();
    return new Standing(
        assessment.force(),
        assessment.framework(),
        area.path(),
        area.label(),
        grade,
        (int) grades.stream().filter(grade::equals).count(),
        grades.size());
  }
}
