package org.peelinspections.examples;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peelinspections.compare.AreaPair;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.Verdict;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;

/**
 * What results have in common as cells of a table; the tokens are those of the tables of peel-io.
 */
final class Cells {

  private Cells() {}

  /** Whether a grade was given; empty if there is no judgment. */
  static String status(Optional<Judgment> judgment) {
    return judgment
        .map(
            present ->
                present.<String>match(
                    graded -> "graded",
                    carried -> "carried-forward",
                    notGraded -> "not-graded",
                    notStated -> "not-stated"))
        .orElse("");
  }

  /** The grade that stands. */
  static String grade(Optional<Judgment> judgment) {
    return judgment.flatMap(Judgment::standingGrade).map(Grade::token).orElse("");
  }

  /** Where a judgment that was carried over comes from. */
  static String carriedFrom(Optional<Judgment> judgment) {
    return judgment.flatMap(Judgment::origin).map(Cycle::key).orElse("");
  }

  /** Verdict, direction, steps and codes of reasons: four cells. */
  static List<String> verdict(Verdict verdict) {
    Optional<Change> change = verdict.change();
    return List.of(
        verdict.kind().token(),
        change.map(moved -> moved.direction().token()).orElse(""),
        change.map(moved -> String.valueOf(moved.steps())).orElse(""),
        codes(verdict.reasons()));
  }

  /** The codes of reasons, each once. */
  static String codes(List<Reason> reasons) {
    return reasons.stream()
        .map(reason -> reason.code().token())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The area of the earlier side and of the later one: two cells. */
  static List<String> areas(AreaPair areas) {
    return List.of(area(areas.earlier()), area(areas.later()));
  }

  /** The path of an area; empty if there is none. */
  private static String area(Optional<AreaId> area) {
    return area.map(AreaId::path).orElse("");
  }

  /** Addresses with spaces between. */
  static String sources(List<URI> sources) {
    return sources.stream().map(URI::toString).collect(Collectors.joining(" "));
  }
}
