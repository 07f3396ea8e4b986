package org.peelinspections.compare;

import java.util.List;
import org.peelinspections.model.fault.InvalidValueException;

/** The checks that several values share. */
final class Checks {

  private Checks() {}

  /** Refuses a verdict without a reason. */
  static void some(String where, List<Reason> reasons) {
    if (reasons.isEmpty()) {
      throw new InvalidValueException(where, "it has no reason", "expected at least one");
    }
  }
}
