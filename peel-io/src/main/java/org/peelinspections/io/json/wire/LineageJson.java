package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.lineage.FindingGap;
import org.peelinspections.compare.lineage.FindingHint;
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.compare.lineage.FindingOutcome;
import org.peelinspections.compare.lineage.MatchBasis;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingRef;

/** What became of the findings of an assessment in the next; written, not read. */
record LineageJson(
    String format,
    ForceKey force,
    FrameworkKey earlier,
    FrameworkKey later,
    List<OutcomeJson> outcomes,
    List<HintJson> hints) {

  static final String FORMAT = "peel-finding-lineage/1";

  /**
   * What became of a finding; the similarity is that of findings that are, or perhaps are,
   * reworded, from 0 to 1.
   */
  record OutcomeJson(
      String outcome,
      Optional<LocatedJson> earlier,
      Optional<LocatedJson> later,
      Optional<String> basis,
      Optional<Double> similarity,
      Optional<String> gap) {

    static OutcomeJson of(FindingOutcome value) {
      return new OutcomeJson(
          value.match(
              same -> "same",
              reworded -> "reworded",
              perhaps -> "perhaps-reworded",
              isNew -> "new",
              newlyInspected -> "newly-inspected",
              noLongerReported -> "no-longer-reported",
              notReinspected -> "not-reinspected"),
          value.earlierFinding().map(LocatedJson::of),
          value.laterFinding().map(LocatedJson::of),
          value.matchBasis().map(MatchBasis::token),
          similarity(value),
          value.gap().map(FindingGap::token));
    }

    private static Optional<Double> similarity(FindingOutcome value) {
      return value instanceof FindingOutcome.Reworded reworded
          ? Optional.of(reworded.similarity())
          : value instanceof FindingOutcome.Perhaps perhaps
              ? Optional.of(perhaps.similarity())
              : Optional.empty();
    }
  }

  /** A finding and the reference that names it. */
  record LocatedJson(FindingRef ref, Finding finding) {

    static LocatedJson of(LocatedFinding value) {
      return new LocatedJson(value.ref(), value.finding());
    }
  }

  /** That a finding may have been split or several merged. */
  record HintJson(String hint, LocatedJson whole, List<LocatedJson> parts) {

    static HintJson of(FindingHint value) {
      return new HintJson(
          value.match(split -> "possible-split", merge -> "possible-merge"),
          LocatedJson.of(value.whole()),
          value.parts().stream().map(LocatedJson::of).toList());
    }
  }

  static LineageJson of(FindingLineage value) {
    return new LineageJson(
        FORMAT,
        new ForceKey(value.force()),
        new FrameworkKey(value.earlier().framework()),
        new FrameworkKey(value.later().framework()),
        value.outcomes().stream().map(OutcomeJson::of).toList(),
        value.hints().stream().map(HintJson::of).toList());
  }
}
