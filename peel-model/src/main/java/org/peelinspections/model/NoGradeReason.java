package org.peelinspections.model;

import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** Why the inspectorate gave no grade. */
public enum NoGradeReason implements Named {
  /** The grade will be given later in the cycle. */
  TO_BE_GRADED,
  /** The question was not inspected in this cycle. */
  NOT_INSPECTED,
  /** It was inspected, and the inspectorate decided to give no grade. */
  INSPECTED_NOT_GRADED,
  /** The framework grades no force in this area. */
  NOT_A_GRADED_AREA,
  /** The area is judged in another report. */
  REPORTED_SEPARATELY,
  /** No grade was given, and the reason is not known. */
  NOT_ESTABLISHED;

  @Override
  public String label() {
    if (this == INSPECTED_NOT_GRADED) {
      return "inspected but not graded";
    }
    return this == NOT_ESTABLISHED ? "reason not established" : Named.super.label();
  }

  /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
  public static NoGradeReason ofToken(String token) {
    return Tokens.get("a reason for no grade", values(), token);
  }
}
