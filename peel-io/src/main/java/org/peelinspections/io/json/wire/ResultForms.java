package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.AreaPair;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.StatedChange;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendBreak;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.compare.Verdict;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.cohort.CohortRow.ForceRow;
import org.peelinspections.compare.cohort.Distribution;
import org.peelinspections.compare.cohort.Distribution.ForceJudgment;
import org.peelinspections.compare.lineage.FindingHint;
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.compare.lineage.FindingOutcome;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.framework.Ground;

/** The form of results, which are written and not read. */
final class ResultForms {

  private ResultForms() {}

  static void define() {
    comparisons();
    trends();
    cohorts();
    lineages();
    verdicts();
  }

  private static void comparisons() {
    document(Comparison.class, "peel-comparison/1")
        .with("force")
        .with("earlier", value -> value.earlier().framework())
        .with("later", value -> value.later().framework())
        .with("rows lineage");
    part(ComparisonRow.class).with("areas label relation earlier later verdict statedChanges");
    part(AreaPair.class).with("earlier later");
  }

  private static void trends() {
    document(Trend.class, "peel-trend/1")
        .with("force")
        .with(
            "frameworks", value -> value.assessments().stream().map(Assessment::framework).toList())
        .with("series");
    part(TrendSeries.class).with("label points breaks");
    part(TrendPoint.class).with("cycle area judgment verdict statedChanges");
    part(TrendBreak.class).with("earlier later areas reasons");
  }

  private static void cohorts() {
    document(Cohort.class, "peel-cohort/1").with("earlierCycle laterCycle forces rows");
    part(CohortRow.class)
        .with("areas label")
        .with("earlier", value -> judgments(value.earlier()))
        .with("later", value -> judgments(value.later()))
        .with("comparisons notAtHand");
    part(ForceJudgment.class).with("force judgment");
    part(ForceRow.class).with("force").with("verdict", value -> value.row().verdict());
  }

  private static List<ForceJudgment> judgments(Optional<Distribution> side) {
    return side.map(Distribution::judgments).orElse(List.of());
  }

  private static void lineages() {
    document(FindingLineage.class, "peel-finding-lineage/1")
        .with("force")
        .with("earlier", value -> value.earlier().framework())
        .with("later", value -> value.later().framework())
        .with("outcomes hints");
    part(FindingOutcome.class)
        .with("outcome", ResultForms::outcome)
        .with("earlier", FindingOutcome::earlierFinding)
        .with("later", FindingOutcome::laterFinding)
        .with("basis", FindingOutcome::matchBasis)
        .with("similarity", ResultForms::similarity)
        .with("gap");
    part(LocatedFinding.class).with("ref finding");
    part(FindingHint.class).with("hint", FindingHint::kind).with("whole parts");
  }

  private static String outcome(FindingOutcome value) {
    return value.match(
        same -> "same",
        reworded -> "reworded",
        perhaps -> "perhaps-reworded",
        isNew -> "new",
        newlyInspected -> "newly-inspected",
        noLongerReported -> "no-longer-reported",
        notReinspected -> "not-reinspected");
  }

  /** The similarity of findings that are, or perhaps are, reworded, from 0 to 1. */
  private static Optional<Double> similarity(FindingOutcome value) {
    return value instanceof FindingOutcome.Reworded reworded
        ? Optional.of(reworded.similarity())
        : value instanceof FindingOutcome.Perhaps perhaps
            ? Optional.of(perhaps.similarity())
            : Optional.empty();
  }

  private static void verdicts() {
    part(Verdict.class)
        .with("verdict", Verdict::kind)
        .with("direction", value -> value.change().map(Change::direction))
        .with("steps", value -> value.change().map(Change::steps))
        .with("earlierGrade", value -> value.change().map(Change::earlier))
        .with("laterGrade", value -> value.change().map(Change::later))
        .with("reasons grounds");
    part(Reason.class).with("code side noGradeReason sentence sources");
    part(Ground.class).with("sentence sources");
    part(StatedChange.class).with("stated agreement sentence");
  }

  private static <T> Parts<T> document(Class<T> type, String format) {
    return new Parts<>(type, Shape.FORMAT, format);
  }

  private static <T> Parts<T> part(Class<T> type) {
    return new Parts<>(type, "", "");
  }
}
