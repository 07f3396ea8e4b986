package org.peelinspections.report.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peelinspections.model.Source;

/** What a grid says, in sentences. */
public final class GridWords {

  public static final String NONE_AT_HAND = "neither in this data";

  private GridWords() {}

  /** Returns what the rows and columns are, and between which columns nothing can be compared. */
  public static String description(Grid grid) {
    String size =
        ReportWords.count(grid.rows().size(), "row")
            + ", "
            + ReportWords.count(grid.columns().size(), "column");
    String form =
        grid.compact()
            ? "A row for each force, a column for each pillar and question."
            : "A row for each pillar and question, a column for each cycle.";
    return "Grid of grades: " + size + ". " + form + borders(grid);
  }

  private static String borders(Grid grid) {
    if (grid.compact()) {
      return "";
    }
    List<String> borders = new ArrayList<>();
    for (int i = 1; i < grid.columns().size(); i++) {
      if (grid.breaksBefore(i)) {
        borders.add(grid.columns().get(i - 1).head() + " and " + grid.columns().get(i).head());
      }
    }
    return borders.stream()
        .map(pair -> " Nothing is compared between " + pair + ".")
        .collect(Collectors.joining());
  }

  /** Returns whether none of some cells is in this data. */
  public static boolean noneAtHand(List<GridCell> cells) {
    return cells.size() > 1
        && cells.stream()
            .allMatch(cell -> cell.mark().equals(Optional.of(AbsenceMark.NOT_AT_HAND)));
  }

  /** Returns how sure a cell is: who says it, when, and how; empty if no source is given. */
  public static String sure(GridCell cell) {
    return cell.sources().stream().findFirst().map(GridWords::sure).orElse("");
  }

  private static String sure(Source source) {
    String published = source.published().map(date -> " " + date.text()).orElse("");
    String exclusion = source.support() == Source.Support.DIRECT ? "" : ", by exclusion";
    return ReportWords.publisher(source.publisher()) + published + exclusion;
  }
}
