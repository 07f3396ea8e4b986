package org.peelinspections.compare.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.compare.ComparisonSummary;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.VerdictKind;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.cohort.Distribution;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.compare.internal.TextTable;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.NoGradeReason;

/** A cohort as plain text for people to read: tables, or sentences. */
final class CohortText {

  /** How wide paragraphs are where tables may be as wide as they like. */
  private static final int WIDTH = 100;

  private final Cohort cohort;
  private final int width;

  private CohortText(Cohort cohort, int width) {
    this.cohort = cohort;
    this.width = width;
  }

  static String table(Cohort cohort, int width) {
    return new CohortText(cohort, width).table();
  }

  private String table() {
    StringBuilder text = new StringBuilder(wrapped(cohort.toString()));
    text.append("\n").append(grades(cohort).fitted(width));
    if (cohort.earlierCycle().isPresent()) {
      text.append("\nChanges\n").append(changes(cohort).fitted(width));
      cohort.rows().forEach(row -> text.append(transitions(row)));
      text.append(withoutCounterpart());
    }
    return text.toString();
  }

  private static TextTable grades(Cohort cohort) {
    List<Grade> grades = gradesOf(cohort);
    List<String> header = new ArrayList<>(List.of("Area", "Cycle"));
    grades.forEach(grade -> header.add(grade.label()));
    header.addAll(List.of("no grade", "not stated", "not in this data"));
    TextTable table = new TextTable(header, widths(header.size()));
    for (CohortRow row : cohort.rows()) {
      for (Side side : Side.values()) {
        row.on(side)
            .ifPresent(found -> lines(cohort, row, side, found, grades).forEach(table::add));
      }
    }
    return table;
  }

  private static List<Grade> gradesOf(Cohort cohort) {
    return cohort.rows().stream()
        .flatMap(row -> Stream.concat(row.earlier().stream(), row.later().stream()))
        .flatMap(distribution -> distribution.scales().stream())
        .flatMap(scale -> scale.grades().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static int[] widths(int columns) {
    int[] widths = new int[columns];
    Arrays.fill(widths, 22);
    widths[0] = 44;
    return widths;
  }

  /**
   * One line for each scale, and one where no scale is known; what is on no scale stands in the
   * first.
   */
  private static List<List<String>> lines(
      Cohort cohort, CohortRow row, Side side, Distribution found, List<Grade> grades) {
    List<String> others =
        List.of(
            noGrade(found),
            String.valueOf(found.notStated().size()),
            String.valueOf(found.missing().size()));
    List<List<String>> lines = new ArrayList<>();
    for (Optional<GradingScale> scale : scales(found)) {
      List<String> line = new ArrayList<>(List.of(area(cohort, row), cycle(cohort, side)));
      grades.forEach(grade -> line.add(count(found, scale, grade)));
      line.addAll(lines.isEmpty() ? others : List.of("", "", ""));
      lines.add(line);
    }
    return lines;
  }

  private static String cycle(Cohort cohort, Side side) {
    return cohort.cycle(side).orElseThrow().label();
  }

  /** In a cohort of one cycle no question has a counterpart, and nothing is said of that. */
  private static String area(Cohort cohort, CohortRow row) {
    return cohort.earlierCycle().isEmpty() && row.areas().pillar().isEmpty()
        ? ResultWords.area(row.areas().latest().path(), row.label())
        : row.areas().titled(row.label());
  }

  private static List<Optional<GradingScale>> scales(Distribution found) {
    return found.scales().isEmpty()
        ? List.of(Optional.empty())
        : found.scales().stream().map(Optional::of).toList();
  }

  private static String count(Distribution found, Optional<GradingScale> scale, Grade grade) {
    return scale.filter(s -> s.has(grade)).map(s -> count(found, s, grade)).orElse("-");
  }

  private static String count(Distribution found, GradingScale scale, Grade grade) {
    int carried = found.carriedForward(scale, grade).size();
    return found.at(scale, grade).size() + (carried == 0 ? "" : " (" + carried + " carried)");
  }

  private static String noGrade(Distribution found) {
    List<String> parts = new ArrayList<>();
    int all = 0;
    for (NoGradeReason reason : NoGradeReason.values()) {
      int count = found.notGraded(reason).size();
      all += count;
      if (count > 0) {
        parts.add(count + " " + reason.label());
      }
    }
    return parts.isEmpty() ? "0" : all + " (" + String.join(", ", parts) + ")";
  }

  private static TextTable changes(Cohort cohort) {
    TextTable table =
        new TextTable(
            List.of(
                "Area",
                "improved",
                "unchanged",
                "declined",
                "no new evidence",
                "not compared",
                "not in this data"),
            widths(7));
    for (CohortRow row : cohort.rows()) {
      ComparisonSummary summary = row.summary();
      table.add(
          area(cohort, row),
          moved(summary, Direction.IMPROVED),
          moved(summary, Direction.UNCHANGED),
          moved(summary, Direction.DECLINED),
          String.valueOf(summary.count(VerdictKind.NO_NEW_EVIDENCE)),
          String.valueOf(summary.count(VerdictKind.NOT_COMPARED)),
          String.valueOf(row.notAtHand().size()));
    }
    return table;
  }

  private static String moved(ComparisonSummary summary, Direction direction) {
    return counted(summary.count(direction), summary.withCaution(direction));
  }

  private static String counted(int all, int withCaution) {
    if (withCaution == 0) {
      return String.valueOf(all);
    }
    String careful = all == 1 ? ", with caution" : ", all with caution";
    return all + (withCaution == all ? careful : " (" + withCaution + " with caution)");
  }

  private String transitions(CohortRow row) {
    StringBuilder text = new StringBuilder();
    String area = row.areas().titled(row.label());
    for (CohortRow.TransitionMatrix matrix : row.transitions()) {
      text.append("\n" + wrapped(area + ": from (down) to (across)"))
          .append(matrix(matrix).fitted(width));
    }
    String lists = lists(row);
    if (!lists.isEmpty()) {
      text.append("\n");
      text.append(text.length() == 1 ? wrapped(area + ": nothing was compared") : "");
    }
    return text.append(lists).toString();
  }

  /** Who moved, and who was not compared, and why. */
  private String lists(CohortRow row) {
    StringBuilder text = new StringBuilder();
    text.append(movers("Improved", row.improved())).append(movers("Declined", row.declined()));
    new UncomparedText(row).paragraphs().forEach(paragraph -> text.append(wrapped(paragraph)));
    return text.toString();
  }

  private String wrapped(String paragraph) {
    return String.join("\n", TextTable.wrap(paragraph, Math.min(WIDTH, width))) + "\n";
  }

  private static TextTable matrix(CohortRow.TransitionMatrix matrix) {
    List<Grade> grades = matrix.scale().grades();
    List<String> header = new ArrayList<>(List.of(""));
    grades.forEach(grade -> header.add(grade.label()));
    TextTable table = new TextTable(header, widths(header.size()));
    for (Grade earlier : grades) {
      List<String> cells = new ArrayList<>(List.of(earlier.label()));
      grades.forEach(later -> cells.add(moved(matrix.cell(earlier, later))));
      table.add(cells);
    }
    return table;
  }

  private static String moved(List<CohortRow.Mover> movers) {
    return counted(
        movers.size(), (int) movers.stream().filter(CohortRow.Mover::withCaution).count());
  }

  private String movers(String title, List<CohortRow.Mover> movers) {
    return list(title, movers, CohortText::mover, "; ");
  }

  private static String mover(CohortRow.Mover mover) {
    return mover.force().shortName()
        + " ("
        + mover.change().earlier().label()
        + " to "
        + mover.change().later().label()
        + (mover.withCaution() ? ", with caution)" : ")");
  }

  private String withoutCounterpart() {
    String earlier = cycle(cohort, Side.EARLIER);
    String later = cycle(cohort, Side.LATER);
    String text =
        list(
                "In " + earlier + " only, so not compared",
                cohort.withoutCounterpart(Side.EARLIER),
                Force::shortName,
                ", ")
            + list(
                "In " + later + " only, so not compared",
                cohort.withoutCounterpart(Side.LATER),
                Force::shortName,
                ", ");
    return text.isEmpty() ? "" : "\n" + text;
  }

  private <T> String list(String title, List<T> items, Function<T, String> words, String between) {
    if (items.isEmpty()) {
      return "";
    }
    String text = title + ": " + items.stream().map(words).collect(Collectors.joining(between));
    return wrapped(text);
  }

  static List<String> sentences(Cohort cohort) {
    return cohort.rows().stream().map(row -> sentence(cohort, row)).toList();
  }

  private static String sentence(Cohort cohort, CohortRow row) {
    List<String> sentences = new ArrayList<>();
    for (Side side : Side.values()) {
      row.on(side).ifPresent(found -> sentences.add(spread(cycle(cohort, side), found)));
    }
    if (cohort.earlierCycle().isPresent()) {
      sentences.add("In " + row.summary().counted("comparison") + ".");
    }
    return area(cohort, row) + ": " + String.join(" ", sentences);
  }

  private static String spread(String cycle, Distribution found) {
    List<String> parts = new ArrayList<>();
    for (GradingScale scale : found.scales()) {
      for (Grade grade : scale.grades()) {
        int carried = found.carriedForward(scale, grade).size();
        String words = carried == 0 ? "" : " (" + carried + " carried forward)";
        add(parts, found.at(scale, grade), grade.label() + words);
      }
    }
    for (NoGradeReason reason : NoGradeReason.values()) {
      add(parts, found.notGraded(reason), reason.label());
    }
    add(parts, found.notStated(), "not stated");
    add(parts, found.missing(), "not in this data");
    return "In "
        + cycle
        + ": "
        + String.join(", ", parts.isEmpty() ? List.of("no force") : parts)
        + ".";
  }

  private static void add(List<String> parts, List<Force> forces, String label) {
    if (!forces.isEmpty()) {
      parts.add(forces.size() + " " + label);
    }
  }
}
