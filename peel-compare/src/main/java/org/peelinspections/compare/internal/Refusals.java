package org.peelinspections.compare.internal;

import java.util.List;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;

/** What no comparison takes. */
public final class Refusals {

  private Refusals() {}

  /** Refuses the same cycle twice, and the later before the earlier. */
  public static void order(String what, Assessment earlier, Assessment later) {
    int order = earlier.framework().cycle().compareTo(later.framework().cycle());
    if (order == 0) {
      String found = "both are of cycle " + later.framework().cycle();
      throw fault(what, earlier, later, found, "expected two cycles");
    }
    if (order > 0) {
      String found =
          "cycle " + earlier.framework().cycle() + " is after " + later.framework().cycle();
      throw fault(what, earlier, later, found, "expected the earlier assessment first");
    }
  }

  /** Refuses a list of nothing, of two forces, or that is not in chronological order. */
  public static void sequence(String what, List<Assessment> assessments) {
    none(what, assessments);
    for (int i = 1; i < assessments.size(); i++) {
      pair(what, assessments.get(i - 1), assessments.get(i));
    }
  }

  /**
   * Refuses two forces, by their slugs, the same cycle twice, and the later cycle before the
   * earlier.
   */
  public static void pair(String what, Assessment earlier, Assessment later) {
    String one = earlier.force().slug();
    String other = later.force().slug();
    if (!one.equals(other)) {
      throw fault(what, earlier, later, "the forces are " + one + " and " + other, "expected one");
    }
    order(what, earlier, later);
  }

  /** Refuses a list of nothing. */
  public static void none(String what, List<Assessment> assessments) {
    if (assessments.isEmpty()) {
      throw new InvalidValueException(what, "there is no assessment", "expected at least one");
    }
  }

  private static InvalidValueException fault(
      String what, Assessment earlier, Assessment later, String found, String expected) {
    return new InvalidValueException(
        what + " of " + name(earlier) + " and " + name(later), found, expected);
  }

  private static String name(Assessment assessment) {
    return assessment.force().slug() + " under " + assessment.framework();
  }
}
