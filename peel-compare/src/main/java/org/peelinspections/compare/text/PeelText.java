package org.peelinspections.compare.text;

import java.util.List;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.compare.lineage.FindingLineage;

/**
 * Results as plain text for people to read: tables and sentences.
 *
 * <p>Each table comes as wide as it needs to be, and in a width that is given: if it would have to
 * break words there, each row becomes a block of lines. Web addresses can be longer. Lines end with
 * {@code \n} on every platform, the last one too; there are no colours or tabs. The wording can
 * change in any version.
 */
public final class PeelText {

  private PeelText() {}

  /**
   * Returns the rows of a comparison as a table. Below it are numbered notes with the reasons, the
   * grounds, what the inspectorate itself says, and the sources.
   */
  public static String table(Comparison comparison) {
    return table(comparison, Integer.MAX_VALUE);
  }

  /** Returns the same in lines of at most so many characters. */
  public static String table(Comparison comparison, int width) {
    return ComparisonText.table(comparison, width);
  }

  /** Returns one or more sentences for each row, in the order of the rows; empty if none. */
  public static List<String> sentences(Comparison comparison) {
    return ComparisonText.sentences(comparison);
  }

  /**
   * Returns the series of a trend as a table with a column for each cycle. A bar before a judgment
   * means that it is not compared with the one before, a colon that only a gap in the data stands
   * in the way. The numbered notes below it say why. A grade that changed within a run and changed
   * back is mentioned in words.
   */
  public static String table(Trend trend) {
    return table(trend, Integer.MAX_VALUE);
  }

  /** Returns the same in lines of at most so many characters. */
  public static String table(Trend trend, int width) {
    return TrendText.table(trend, width);
  }

  /** Returns a few sentences for each series, in their order; empty if there are no series. */
  public static List<String> sentences(Trend trend) {
    return TrendText.sentences(trend);
  }

  /**
   * Returns the grades of each row in each cycle as a table. A cohort of two cycles also lists how
   * many forces moved from which grade to which, which forces moved, which were not compared and
   * why, and which are in one cycle only.
   */
  public static String table(Cohort cohort) {
    return table(cohort, Integer.MAX_VALUE);
  }

  /** Returns the same in lines of at most so many characters. */
  public static String table(Cohort cohort, int width) {
    return CohortText.table(cohort, width);
  }

  /** Returns one or more sentences for each row, in the order of the rows; empty if none. */
  public static List<String> sentences(Cohort cohort) {
    return CohortSentences.of(cohort);
  }

  /**
   * Returns the outcomes of a lineage as a table, one per row, with the churn and the hints below
   * it; one line that says so if there are no findings.
   */
  public static String table(FindingLineage lineage) {
    return table(lineage, Integer.MAX_VALUE);
  }

  /** Returns the same in lines of at most so many characters. */
  public static String table(FindingLineage lineage, int width) {
    return LineageText.table(lineage, width);
  }

  /**
   * Returns a sentence for each outcome, in their order, then one for each hint; empty if there are
   * none.
   */
  public static List<String> sentences(FindingLineage lineage) {
    return LineageText.sentences(lineage);
  }

  /**
   * Returns each finding with the cycles in which it was reported, as a table in the order of the
   * chains; one line that says so if there are no findings.
   */
  public static String table(FindingChains chains) {
    return table(chains, Integer.MAX_VALUE);
  }

  /** Returns the same in lines of at most so many characters. */
  public static String table(FindingChains chains, int width) {
    return LineageText.history(chains, width);
  }
}
