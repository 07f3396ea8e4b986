package org.peelinspections.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;

/**
 * Coverage as tables in Markdown.
 *
 * <p>Lines end with {@code \n} on every platform.
 */
final class CoverageText {

  private static final List<Pillar> PILLARS =
      List.of(Pillar.EFFECTIVENESS, Pillar.EFFICIENCY, Pillar.LEGITIMACY);

  private CoverageText() {}

  /**
   * Returns one row for each cycle with pillars: for each pillar the number of forces with a
   * judgment, followed by the numbers for its questions in their order. A dash means that the
   * framework grades no force and there is no data.
   */
  static String pillars(Coverage coverage) {
    List<List<String>> rows = new ArrayList<>();
    for (Cycle cycle : coverage.cycles()) {
      List<Coverage.Row> found = coverage.rows(cycle);
      if (found.stream().anyMatch(row -> row.area().isPillar())) {
        List<String> cells = new ArrayList<>(List.of(cycle.label()));
        PILLARS.forEach(pillar -> cells.addAll(cells(found, pillar)));
        rows.add(cells);
      }
    }
    return table(
        List.of(
            "Cycle",
            "Effectiveness",
            "questions",
            "Efficiency",
            "questions",
            "Legitimacy",
            "questions"),
        rows);
  }

  private static List<String> cells(List<Coverage.Row> rows, Pillar pillar) {
    String prefix = pillar.token() + "/";
    String whole =
        rows.stream()
            .filter(row -> row.area().path().equals(pillar.token()))
            .map(CoverageText::known)
            .collect(Collectors.joining());
    String questions =
        rows.stream()
            .filter(row -> row.area().path().startsWith(prefix))
            .map(CoverageText::known)
            .collect(Collectors.joining(", "));
    return List.of(whole, questions);
  }

  private static String known(Coverage.Row row) {
    return row.known() == 0 && row.grading() == Graded.NO ? "-" : String.valueOf(row.known());
  }

  /**
   * Returns one row for each area of the cycles without pillars, in alphabetical order: the number
   * of forces with a judgment in each cycle. A dash means that the framework grades no force and
   * there is no data; an empty cell means that it has no area of this name.
   */
  static String areas(Coverage coverage) {
    List<Cycle> cycles =
        coverage.cycles().stream()
            .filter(c -> coverage.rows(c).stream().noneMatch(row -> row.area().isPillar()))
            .toList();
    Map<String, List<String>> rows = new TreeMap<>();
    for (int i = 0; i < cycles.size(); i++) {
      for (Coverage.Row row : coverage.rows(cycles.get(i))) {
        rows.computeIfAbsent(row.label(), key -> blank(cycles.size())).set(i, known(row));
      }
    }
    List<String> header = new ArrayList<>(List.of("Area"));
    cycles.forEach(cycle -> header.add(cycle.label()));
    return table(header, rows.entrySet().stream().map(CoverageText::row).toList());
  }

  private static List<String> blank(int cells) {
    return new ArrayList<>(Collections.nCopies(cells, ""));
  }

  private static List<String> row(Map.Entry<String, List<String>> entry) {
    List<String> cells = new ArrayList<>(List.of(entry.getKey()));
    cells.addAll(entry.getValue());
    return cells;
  }

  /**
   * Returns one row for each cycle: the number of forces and judgments, how many were carried
   * forward, how many of those have no established origin, and who published the pages.
   */
  static String sources(Coverage coverage) {
    List<List<String>> rows = new ArrayList<>();
    for (Cycle cycle : coverage.cycles()) {
      List<Coverage.Row> found = coverage.rows(cycle);
      List<String> cells = new ArrayList<>(List.of(cycle.label()));
      cells.add(String.valueOf(coverage.forces(cycle)));
      cells.add(String.valueOf(found.stream().mapToInt(Coverage.Row::known).sum()));
      cells.add(String.valueOf(found.stream().mapToInt(Coverage.Row::carriedForward).sum()));
      cells.add(String.valueOf(found.stream().mapToInt(Coverage.Row::originNotEstablished).sum()));
      Map<Source.Publisher, Integer> publishers = coverage.publishers(cycle);
      publishers.values().forEach(count -> cells.add(String.valueOf(count)));
      rows.add(cells);
    }
    return table(
        List.of(
            "Cycle",
            "Forces",
            "Judgments",
            "Carried forward",
            "of unknown origin",
            "Inspectorate",
            "Police bodies",
            "Press"),
        rows);
  }

  private static String table(List<String> header, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(line(header));
    text.append(line(Collections.nCopies(header.size(), "---")));
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
