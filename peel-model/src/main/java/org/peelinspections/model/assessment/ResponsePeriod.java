package org.peelinspections.model.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;

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
 */
@Value.Immutable
public abstract class ResponsePeriod {

  private static final int DAYS = 56;

  ResponsePeriod() {}

  /** The day on which the report was published; day 1 of the period. */
  public abstract LocalDate published();

  /**
   * Returns true if the comments must explain the action, because the report includes a
   * recommendation.
   */
  public abstract boolean actionToBeExplained();

  /**
   * Returns the period for a report that was published on the given day.
   *
   * <p>Some frameworks had a report for each pillar: pass only what was in the report.
   */
  public static ResponsePeriod of(Assessment report, LocalDate published) {
    boolean recommends =
        report.locatedFindings().stream()
            .anyMatch(located -> !located.finding().attachedRecommendations().isEmpty());
    return new ResponsePeriodBuilder().published(published).actionToBeExplained(recommends).build();
  }

  /** The last day for comments on a report that was published on a day. */
  public static LocalDate lastDay(LocalDate published) {
    return published.plusDays(DAYS - 1);
  }

  /** The last day for the comments. */
  public final LocalDate lastDay() {
    return lastDay(published());
  }

  /**
   * Returns the number of days left: 55 on the day of publication, 0 on the last day, negative
   * after it.
   */
  public final long daysLeft(LocalDate day) {
    return ChronoUnit.DAYS.between(day, lastDay());
  }

  /** Returns whether comments published on the given day are late. */
  public final boolean isOverdue(LocalDate day) {
    return day.isAfter(lastDay());
  }
}
