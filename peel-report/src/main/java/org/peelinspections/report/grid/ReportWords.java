package org.peelinspections.report.grid;

import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Source;

/** The words that pictures and tables share. */
public final class ReportWords {

  private ReportWords() {}

  /** The name of a scale, such as {@code four tiers}. */
  public static String tiers(GradingScale scale) {
    return scale.name().replace('-', ' ');
  }

  public static String publisher(Source.Publisher publisher) {
    return switch (publisher) {
      case INSPECTORATE -> "the inspectorate";
      case POLICE_BODY -> "a police body";
      case PRESS -> "the press";
    };
  }

  public static String count(int number, String one) {
    return number + " " + (number == 1 ? one : one + "s");
  }
}
