package org.peelinspections.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;

/**
 * The 56 days in which a local policing body must publish its comments on a report about its force.
 *
 * <p>Section 55(5A) of the Police Act 1996, as inserted by section 37(2) of the Policing and Crime
 * Act 2017: the comments are to be published before the end of the 56 days that begin with the day
 * on which the report is published. So that day is day 1, and the last day is 55 days later: a
 * report of 2 May 2019 is to be answered by 26 June 2019. Weekends and holidays count. Section
 * 55(5B): if the report includes a recommendation, the comments must explain the action taken or
 * proposed, or why there is none. An area for improvement alone does not ask for that.
 *
 * <p>This is arithmetic on what it is given, not advice on the law; whether the section was in
 * force on the day of publication is not looked at.
 */
@Value.Immutable
public abstract class ResponsePeriod {

  private static final int DAYS = 56;

  ResponsePeriod() {}

  /** The day on which the report was published; day 1 of the period. */
  public abstract LocalDate published();

  /** Whether the comments must explain the action: the report includes a recommendation. */
  public abstract boolean actionToBeExplained();

  /**
   * The period for a report that was published on a day and says what an assessment holds.
   *
   * <p>Some frameworks had a report for each pillar: hand over the part that was in the report. A
   * part without a recommendation says nothing about the rest of its report.
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
   * The days from a day to the last one: 55 on the day of publication, 0 on the last day itself,
   * negative after it.
   */
  public final long daysLeft(LocalDate day) {
    return ChronoUnit.DAYS.between(day, lastDay());
  }

  /** Whether the last day is over on a day; comments published on such a day are late. */
  public final boolean isOverdue(LocalDate day) {
    return day.isAfter(lastDay());
  }
}
