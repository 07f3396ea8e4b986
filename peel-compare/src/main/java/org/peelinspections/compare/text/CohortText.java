package org.peelinspections.compare.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** A cohort as tables in plain text for people to read. */
final class CohortText {

  /** How wide paragraphs are where tables may be as wide as they like. */
  private static final int WIDTH = 100;

  private static final int WIDEST_NAME = 44;
  private static final int WIDEST_CELL = 22;

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
    text.append("\n").append(grades().fitted(width));
    if (cohort.earlierCycle().isPresent()) {
      text.append("\nChanges\n").append(changes().fitted(width));
      cohort.rows().forEach(row -> text.append(transitions(row)));
      text.append(withoutCounterpart());
    }
    return text.toString();
  }

  private TextTable grades() {
    List<Grade> grades = gradesOf(cohort);
    List<String> header = new ArrayList<>(List.of("Area", "Cycle"));
    grades.forEach(grade -> header.add(grade.label()));
    header.addAll(List.of("no grade", "not stated", "not in this data"));
    TextTable table = new TextTable(header, WIDEST_NAME, WIDEST_CELL);
    for (CohortRow row : cohort.rows()) {
      for (Side side : Side.values()) {
        row.on(side).ifPresent(found -> addLines(table, row, side, found, grades));
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

  /** A line for each scale, or one if none is known; what is on no scale stands in the first. */
  private void addLines(
      TextTable table, CohortRow row, Side side, Distribution found, List<Grade> grades) {
    List<String> others =
        List.of(
            noGrade(found),
            String.valueOf(found.notStated().size()),
            String.valueOf(found.missing().size()));
    for (Optional<GradingScale> scale : scales(found)) {
      List<String> line = new ArrayList<>(List.of(area(cohort, row), cycle(cohort, side)));
      grades.forEach(grade -> line.add(count(found, scale, grade)));
      line.addAll(others);
      table.add(line);
      others = List.of("", "", "");
    }
  }

  static String cycle(Cohort cohort, Side side) {
    return cohort.cycle(side).orElseThrow().label();
  }

  /** In a cohort of one cycle no question has a counterpart, and nothing is said of that. */
  static String area(Cohort cohort, CohortRow row) {
    return cohort.earlierCycle().isEmpty()
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

  private TextTable changes() {
    List<String> header =
        List.of(
            "Area",
            "improved",
            "unchanged",
            "declined",
            "no new evidence",
            "not compared",
            "not in this data");
    TextTable table = new TextTable(header, WIDEST_NAME, WIDEST_CELL);
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
    Map<GradingScale, List<CohortRow.Mover>> byScale =
        row.compared().stream()
            .collect(
                Collectors.groupingBy(
                    mover -> mover.change().scale(), LinkedHashMap::new, Collectors.toList()));
    byScale.forEach(
        (scale, movers) ->
            text.append("\n" + wrapped(area + ": from (down) to (across)"))
                .append(matrix(scale.grades(), movers).fitted(width)));
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
    text.append(list("Improved", row.improved(), CohortText::mover, "; "))
        .append(list("Declined", row.declined(), CohortText::mover, "; "));
    CohortSentences.uncompared(row).forEach(paragraph -> text.append(wrapped(paragraph)));
    return text.toString();
  }

  private String wrapped(String paragraph) {
    return TextTable.paragraph(paragraph, Math.min(WIDTH, width));
  }

  private static TextTable matrix(List<Grade> grades, List<CohortRow.Mover> movers) {
    List<String> header = new ArrayList<>(List.of(""));
    grades.forEach(grade -> header.add(grade.label()));
    TextTable table = new TextTable(header, WIDEST_NAME, WIDEST_CELL);
    for (Grade earlier : grades) {
      List<String> cells = new ArrayList<>(List.of(earlier.label()));
      grades.forEach(later -> cells.add(cell(earlier, later, movers)));
      table.add(cells);
    }
    return table;
  }

  private static String cell(Grade earlier, Grade later, List<CohortRow.Mover> movers) {
    List<CohortRow.Mover> moved =
        movers.stream()
            .filter(mover -> mover.change().earlier() == earlier && mover.change().later() == later)
            .toList();
    return counted(moved.size(), (int) moved.stream().filter(CohortRow.Mover::withCaution).count());
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
    StringBuilder text = new StringBuilder();
    for (Side side : Side.values()) {
      String title = "In " + cycle(cohort, side) + " only, so not compared";
      text.append(list(title, cohort.withoutCounterpart(side), Force::shortName, ", "));
    }
    return text.length() == 0 ? "" : "\n" + text;
  }

  private <T> String list(String title, List<T> items, Function<T, String> words, String between) {
    if (items.isEmpty()) {
      return "";
    }
    String text = title + ": " + items.stream().map(words).collect(Collectors.joining(between));
    return wrapped(text);
  }
}
