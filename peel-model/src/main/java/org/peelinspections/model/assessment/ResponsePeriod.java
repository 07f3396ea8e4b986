package org.peelinspections.model.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The 56 days in which a local policing body must publish its comments on a report about its force.
 *
 * <p>Section 55(5A) of the Police Act 1996, as inserted by section 37(2) of the Policing and Crime
 * Act 2017: the comments are to be published before the end of the 56 days that begin with the day
 * on which the report is published. So that day is day 1, and the last day is 55 days later:
 * comments on a report of 2 May 2019 are due by 26 June 2019. Weekends and holidays count. Section
 * 55(5B): if the report includes a recommendation, the comments must explain the action taken or
 * proposed, or why there is none. An area for improvement alone does not require that.
 *
 * <p>This class only calculates dates. It is not legal advice, and it does not check whether the
 * section was in force on the day of publication.
 *
 * @param published the day on which the report was published; day 1 of the period
 * @param actionToBeExplained whether the comments must explain the action, because the report
 *     includes a recommendation
 */
public record ResponsePeriod(LocalDate published, boolean actionToBeExplained) {

  private static final int DAYS = 56;

  /**
   * Returns the period for a report that was published on the given day.
   *
   * <p>Some frameworks had a report for each pillar: pass only what was in the report.
   */
  public static ResponsePeriod of(Assessment report, LocalDate published) {
    boolean recommends =
        report.locatedFindings().stream()
            .anyMatch(located -> !located.finding().attachedRecommendations().isEmpty());
    return new ResponsePeriod(published, recommends);
  }

  /** The last day for the comments. */
  public LocalDate lastDay() {
    return published.plusDays(DAYS - 1);
  }

  /**
   * Returns the number of days left: 55 on the day of publication, 0 on the last day, negative
   * after it.
   */
  public long daysLeft(LocalDate day) {
    return ChronoUnit.DAYS.between(day, lastDay());
  }

  /** Returns whether comments published on the given day are late. */
  public boolean isOverdue(LocalDate day) {
    return day.isAfter(lastDay());
  }
}
