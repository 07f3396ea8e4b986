package org.peelinspections.report;

import org.peelinspections.compare.Cohort;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.Trend;
import org.peelinspections.model.InvalidValueException;

/**
 * A grid of grades as an SVG picture, to be kept as a file or put into a page of an application.
 *
 * <p>The picture stands for itself: it has a title, a description and a legend, needs neither style
 * sheet nor script, and holds no address but its own parts. Every identifier in it is the prefix,
 * or begins with the prefix and a hyphen, so that pictures with different prefixes can stand in one
 * page. It has {@code role="img"}: what a screen reader is to read cell by cell has to stand beside
 * it, as in {@link PeelReport}.
 *
 * <p>A grade stands in a box with square corners and four rungs on a scale of four tiers, with
 * round corners and as many rungs as tiers on any other. Colour is never the only sign. The same
 * value always gives the same text; lines end in a line feed.
 */
public final class GradeGrid {

  private GradeGrid() {}

  /**
   * One force over cycles: a row for each series, a column for each cycle.
   *
   * @param prefix a letter, then letters, digits, hyphens or underscores
   * @throws InvalidValueException if the prefix is anything else
   */
  public static String svg(Trend trend, String prefix) {
    return svg(TrendGrid.of(trend), prefix);
  }

  /**
   * One force in two cycles: a row for each row of the comparison.
   *
   * @param prefix a letter, then letters, digits, hyphens or underscores
   * @throws InvalidValueException if the prefix is anything else
   */
  public static String svg(Comparison comparison, String prefix) {
    return svg(ComparisonGrid.of(comparison), prefix);
  }

  /**
   * Many forces: a row for each, a column for each pillar and question, or two if the cohort is of
   * two cycles.
   *
   * @param prefix a letter, then letters, digits, hyphens or underscores
   * @throws InvalidValueException if the prefix is anything else
   */
  public static String svg(Cohort cohort, String prefix) {
    return svg(CohortGrid.of(cohort), prefix);
  }

  private static String svg(Grid grid, String prefix) {
    if (!prefix.matches("[A-Za-z][A-Za-z0-9_-]*")) {
      throw new InvalidValueException(
          "picture of a grid",
          "its prefix is '" + prefix + "'",
          "expected a letter, then letters, digits, hyphens or underscores");
    }
    Markup svg = new Markup();
    SvgGrid.draw(grid, prefix, svg, GridWords::sure);
    return svg.toString();
  }
}
