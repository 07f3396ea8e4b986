package org.peelinspections.report;

import java.util.List;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.compare.lineage.FindingLineageOptions;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.history.ForceHistory;
import org.peelinspections.data.history.HistorySection;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.report.grid.Grids;
import org.peelinspections.report.html.CohortSections;
import org.peelinspections.report.html.FindingList;
import org.peelinspections.report.html.Report;
import org.peelinspections.report.svg.Markup;

/**
 * Writes reports, each as one HTML page: the grid of grades as a picture and as a table, the
 * reasons, the findings and the sources. Save pages in UTF-8.
 *
 * <p>A page is self-contained: it has no script, and it loads no font, picture or style. All data
 * is escaped; a character that XML forbids becomes U+FFFD. An address becomes a link only if it is
 * {@code http} or {@code https}. The page is also well-formed XML. The same value always gives the
 * same page, without a date. Lines end with {@code \n}.
 */
public final class PeelReport {

  private static final String ARROWS =
      " An arrow stands only where the inspectorate lets two grades be compared; elsewhere stands a"
          + " break with its reasons, a gap where a judgment is not known,";

  private static final String OR_DOTS = " or dots where a grade is carried forward.";

  private PeelReport() {}

  /**
   * Returns one force over several cycles, with its findings followed by the bundled crosswalks. If
   * there is no crosswalk between two of the frameworks, findings are listed without their outcome.
   */
  public static String history(Trend trend) {
    return history(trend, List.of(), findings(trend.assessments()));
  }

  /**
   * One force over cycles, with what is known beside its grades, in sentences; else the same as
   * {@link #history(Trend)}.
   */
  public static String history(ForceHistory history) {
    Trend trend = history.trend();
    return history(trend, history.story(), findings(trend.assessments()));
  }

  /** Returns one force over several cycles, with the given findings. */
  public static String history(Trend trend, FindingChains chains) {
    return history(trend, List.of(), FindingList.of(chains));
  }

  private static Markup findings(List<Assessment> assessments) {
    Frameworks frameworks = Frameworks.bundled();
    for (int i = 1; i < assessments.size(); i++) {
      if (frameworks
          .crosswalk(assessments.get(i - 1).framework(), assessments.get(i).framework())
          .isEmpty()) {
        return FindingList.of(assessments);
      }
    }
    return FindingList.of(
        FindingChains.over(assessments, frameworks, FindingLineageOptions.defaults()));
  }

  private static String history(Trend trend, List<HistorySection> story, Markup findings) {
    String lead =
        "What is known of the PEEL grades of "
            + trend.force().name()
            + ", cycle by cycle."
            + ARROWS
            + " dots where a grade is carried forward, or nothing where there is no entry to read on"
            + " from. A gap is no border: another comparison may reach over it.";
    return new Report(Grids.of(trend), lead)
        .story(story)
        .picture()
        .table()
        .reasons()
        .findings(findings)
        .page();
  }

  /** Returns one force in two cycles, with the outcome of its findings. */
  public static String comparison(Comparison comparison) {
    String lead =
        "What changed in the PEEL grades of " + comparison.force().name() + "." + ARROWS + OR_DOTS;
    return new Report(Grids.of(comparison), lead)
        .picture()
        .table()
        .reasons()
        .findings(
            comparison
                .lineage()
                .map(FindingList::of)
                .orElseGet(() -> FindingList.of(List.of(comparison.earlier(), comparison.later()))))
        .page();
  }

  /** Returns many forces in one or two cycles, without findings. */
  public static String cohort(Cohort cohort) {
    return cohort(cohort, List.of());
  }

  /**
   * Many forces, in one cycle or in two, with what pages count and which of the forces were under
   * closer monitoring in these years; else the same as {@link #cohort(Cohort)}.
   *
   * @param judgments what the cohort was taken from
   */
  public static String cohort(Cohort cohort, JudgmentSet judgments) {
    return cohort(cohort, new CohortSections(cohort).facts(judgments));
  }

  private static String cohort(Cohort cohort, List<HistorySection> facts) {
    String lead =
        "What is known of the PEEL grades of "
            + cohort
            + ", by force in alphabetical order: this is no ranking."
            + (cohort.earlierCycle().isPresent() ? ARROWS + OR_DOTS : "");
    return new Report(Grids.of(cohort), lead)
        .picture()
        .counts(cohort)
        .story(facts)
        .table()
        .uncompared(cohort)
        .reasons()
        .page();
  }
}
