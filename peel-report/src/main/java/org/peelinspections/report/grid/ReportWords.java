package org.peelinspections.report.grid;

import java.util.List;
import java.util.Locale;
import org.peelinspections.compare.Change;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;
import org.peelinspections.model.framework.Framework;

/** The words of this package, in one place. */
public final class ReportWords {

  /** From where a judgment is carried forward if that is not established. */
  static final String EARLIER = "from an earlier cycle";

  private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four");

  private ReportWords() {}

  public static String capital(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

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

  /** A change, such as {@code declined by one step}, or {@code unchanged}. */
  static String change(Change change) {
    if (change.steps() == 0) {
      return change.direction().label();
    }
    int steps = change.steps();
    String number = steps < NUMBERS.size() ? NUMBERS.get(steps) : Integer.toString(steps);
    return change.direction().label() + " by " + number + (steps == 1 ? " step" : " steps");
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
