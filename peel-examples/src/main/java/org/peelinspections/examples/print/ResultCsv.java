package org.peelinspections.examples.print;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.compare.AreaPair;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.compare.Verdict;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.cohort.Distribution;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;

/** Results as tables; an absent value is an empty cell, and tokens are those of peel-io. */
public final class ResultCsv {

  private static final String COMPARISON =
      "force,earlier_cycle,later_cycle,earlier_area,later_area,label,earlier_status,earlier_grade,"
          + "later_status,later_grade,verdict,direction,steps,reasons";

  private ResultCsv() {}

  /** A table of a header, with commas between the columns, and rows. */
  static String table(String header, Stream<List<String>> rows) {
    StringWriter text = new StringWriter();
    CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);
    writer.writeRecord(header.split(",", -1));
    rows.forEach(writer::writeRecord);
    return text.toString();
  }

  public static String of(Comparison comparison) {
    Cycle earlier = comparison.earlier().framework().cycle();
    Cycle later = comparison.later().framework().cycle();
    return table(
        COMPARISON,
        comparison.rows().stream().map(row -> cells(comparison.force(), earlier, later, row)));
  }

  /** Each judgment of a trend, with the reasons for which it is not read on from the one before. */
  public static String of(Trend trend) {
    return table(
        "force,area,label,cycle,status,grade,carried_from,break_reasons",
        trend.series().stream()
            .flatMap(series -> series.points().stream().map(point -> cells(trend, series, point))));
  }

  private static List<String> cells(Trend trend, TrendSeries series, TrendPoint point) {
    List<String> cells = new ArrayList<>(List.of(trend.force().slug(), point.area().path()));
    cells.addAll(List.of(series.label(), point.cycle().key()));
    cells.addAll(judgment(point.judgment()));
    cells.add(codes(reasons(series, point.cycle())));
    return cells;
  }

  private static List<Reason> reasons(TrendSeries series, Cycle cycle) {
    return series.breaks().stream()
        .filter(gap -> gap.later().equals(cycle))
        .flatMap(gap -> gap.reasons().stream())
        .toList();
  }

  /** Of one cycle the judgment of each force in each area, of two what became of it. */
  public static String of(Cohort cohort) {
    return cohort
        .earlierCycle()
        .map(earlier -> changes(cohort, earlier))
        .orElseGet(() -> judgments(cohort));
  }

  private static String changes(Cohort cohort, Cycle earlier) {
    return table(
        COMPARISON,
        cohort.rows().stream()
            .flatMap(row -> row.comparisons().stream())
            .map(each -> cells(each.force(), earlier, cohort.laterCycle(), each.row())));
  }

  /** A force whose judgment is not in the data has a row without a status. */
  private static String judgments(Cohort cohort) {
    return table(
        "cycle,area,label,force,status,grade,carried_from",
        cohort.rows().stream()
            .flatMap(
                row ->
                    row.later().stream()
                        .flatMap(later -> later.judgments().stream())
                        .map(each -> cells(cohort, row, each))));
  }

  private static List<String> cells(
      Cohort cohort, CohortRow row, Distribution.ForceJudgment judged) {
    List<String> cells = new ArrayList<>();
    cells.addAll(List.of(cohort.laterCycle().key(), areas(row.areas()).get(1)));
    cells.addAll(List.of(row.label(), judged.force().slug()));
    cells.addAll(judgment(judged.judgment()));
    return cells;
  }

  private static List<String> cells(Force force, Cycle earlier, Cycle later, ComparisonRow row) {
    List<String> cells = new ArrayList<>(List.of(force.slug(), earlier.key(), later.key()));
    cells.addAll(areas(row.areas()));
    cells.add(row.label());
    cells.addAll(judgment(row.earlier()).subList(0, 2));
    cells.addAll(judgment(row.later()).subList(0, 2));
    cells.addAll(verdict(row.verdict()));
    return cells;
  }

  /** The paths of the areas of the two sides: two cells. */
  private static List<String> areas(AreaPair areas) {
    return List.of(
        areas.earlier().map(AreaId::path).orElse(""), areas.later().map(AreaId::path).orElse(""));
  }

  /** Status, the grade that stands, and where it comes from: three cells. */
  private static List<String> judgment(Optional<Judgment> judgment) {
    String status =
        judgment
            .map(
                present ->
                    present.<String>match(
                        graded -> "graded",
                        carried -> "carried-forward",
                        notGraded -> "not-graded",
                        notStated -> "not-stated"))
            .orElse("");
    return List.of(
        status,
        judgment.flatMap(Judgment::standingGrade).map(Grade::token).orElse(""),
        judgment.flatMap(Judgment::origin).map(Cycle::key).orElse(""));
  }

  /** Verdict, direction, steps and codes of reasons: four cells. */
  private static List<String> verdict(Verdict verdict) {
    Optional<Change> change = verdict.change();
    return List.of(
        verdict.kind().token(),
        change.map(moved -> moved.direction().token()).orElse(""),
        change.map(moved -> String.valueOf(moved.steps())).orElse(""),
        codes(verdict.reasons()));
  }

  /** The codes of reasons, each once. */
  private static String codes(List<Reason> reasons) {
    return reasons.stream()
        .map(reason -> reason.code().token())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
