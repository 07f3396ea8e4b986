package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.cohort.Distribution;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Judgment;

/** Many forces in one cycle or between two; written, not read. */
record CohortJson(
    String format,
    Optional<Cycle> earlierCycle,
    Cycle laterCycle,
    List<ForceKey> forces,
    List<RowJson> rows) {

  static final String FORMAT = "peel-cohort/1";

  /** One area of all forces. */
  record RowJson(
      AreaPairJson areas,
      String label,
      List<ForceJudgmentJson> earlier,
      List<ForceJudgmentJson> later,
      List<ForceVerdictJson> comparisons,
      List<ForceKey> notAtHand) {

    static RowJson of(CohortRow value) {
      return new RowJson(
          AreaPairJson.of(value.areas()),
          value.label(),
          judgments(value.earlier()),
          judgments(value.later()),
          value.comparisons().stream().map(ForceVerdictJson::of).toList(),
          value.notAtHand().stream().map(ForceKey::new).toList());
    }

    private static List<ForceJudgmentJson> judgments(Optional<Distribution> side) {
      return side.stream()
          .flatMap(distribution -> distribution.judgments().stream())
          .map(each -> new ForceJudgmentJson(new ForceKey(each.force()), each.judgment()))
          .toList();
    }
  }

  /** The judgment of a force; without one if it is not in this data. */
  record ForceJudgmentJson(ForceKey force, Optional<Judgment> judgment) {}

  /** What came of comparing a force with itself. */
  record ForceVerdictJson(ForceKey force, VerdictJson verdict) {

    static ForceVerdictJson of(CohortRow.ForceRow value) {
      return new ForceVerdictJson(
          new ForceKey(value.force()), VerdictJson.of(value.row().verdict()));
    }
  }

  static CohortJson of(Cohort value) {
    return new CohortJson(
        FORMAT,
        value.earlierCycle(),
        value.laterCycle(),
        value.forces().stream().map(ForceKey::new).toList(),
        value.rows().stream().map(RowJson::of).toList());
  }
}
