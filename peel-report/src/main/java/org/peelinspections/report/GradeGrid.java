package org.peelinspections.report;

import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.report.grid.GridCell;
import org.peelinspections.report.grid.Grids;
import org.peelinspections.report.grid.JudgmentGrid;
import org.peelinspections.report.svg.SvgGrid;

/**
 * Draws a grid of grades as an SVG picture, for a file or for a page of an application.
 *
 * <p>The picture is self-contained: it has a title, a description and a legend, and needs no style
 * sheet or script. Every identifier is the prefix, or begins with the prefix and a hyphen, so that
 * pictures with different prefixes can be in one page; a prefix is a letter, then letters, digits,
 * hyphens or underscores. It has {@code role="img"}: provide a table beside it for screen readers,
 * as {@link PeelReport} does.
 *
 * <p>On four tiers a grade is a box with square corners and four rungs; on any other scale it has
 * round corners and one rung per tier. Colour is never the only mark. The same value always gives
 * the same text; lines end with {@code \n}.
 */
public final class GradeGrid {

  private GradeGrid() {}

  /**
   * Draws one force over several cycles: a row for each series, a column for each cycle.
   *
   * @throws InvalidValueException if the prefix is not as said above
   */
  public static String svg(Trend trend, String prefix) {
    return svg(Grids.of(trend), prefix);
  }

  /**
   * Draws one force in two cycles: a row for each row of the comparison.
   *
   * @throws InvalidValueException if the prefix is not as said above
   */
  public static String svg(Comparison comparison, String prefix) {
    return svg(Grids.of(comparison), prefix);
  }

  /**
   * Draws many forces: a row for each, and a column for each pillar and question, or two columns if
   * there are two cycles.
   *
   * @throws InvalidValueException if the prefix is not as said above
   */
  public static String svg(Cohort cohort, String prefix) {
    return svg(Grids.of(cohort), prefix);
  }

  private static String svg(JudgmentGrid grid, String prefix) {
    if (!prefix.matches("[A-Za-z][A-Za-z0-9_-]*")) {
      throw new InvalidValueException(
          "picture of a grid",
          "its prefix is '" + prefix + "'",
          "expected a letter, then letters, digits, hyphens or underscores");
    }
    return SvgGrid.of(grid, prefix, GridCell::sure).toString();
  }
}
