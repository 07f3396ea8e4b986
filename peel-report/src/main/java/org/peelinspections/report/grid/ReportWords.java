package org.peelinspections.report.grid;

import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;
import org.peelinspections.model.framework.Framework;

/** The words of this package, in one place. */
public final class ReportWords {

  /** From where a judgment is carried forward if that is not established. */
  static final String EARLIER = "from an earlier cycle";

  private ReportWords() {}

  /** The name of a scale, such as {@code four tiers}. */
  public static String tiers(GradingScale scale) {
    return scale.name().replace('-', ' ');
  }

  /** The name of the scale of a framework; empty if it is not known. */
  public static String tiers(Framework framework) {
    return framework.scale().map(ReportWords::tiers).orElse("");
  }

  /** From where a judgment is carried forward; empty if it is not. */
  static String origin(Judgment judgment) {
    return judgment instanceof Judgment.CarriedForward carried
        ? carried.origin().map(origin -> "from " + origin.label()).orElse(EARLIER)
        : "";
  }

  public static String publisher(Source.Publisher publisher) {
    return switch (publisher) {
      case INSPECTORATE -> "the inspectorate";
      case POLICE_BODY -> "a police body";
      case PRESS -> "the press";
    };
  }

  public static String support(Source.Support support) {
    return switch (support) {
      case DIRECT -> "says so directly";
      case BY_EXCLUSION -> "by exclusion: it names the exceptions";
    };
  }

  public static String count(int number, String one) {
    return number + " " + (number == 1 ? one : one + "s");
  }
}
