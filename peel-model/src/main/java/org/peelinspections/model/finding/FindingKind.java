package org.peelinspections.model.finding;

import org.peelinspections.model.Named;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** The kinds of {@link Finding}. */
public enum FindingKind implements Named {
  /** {@link AreaForImprovement}. */
  AREA_FOR_IMPROVEMENT,
  /** {@link CauseOfConcern}. */
  CAUSE_OF_CONCERN,
  /** {@link InnovativePractice}. */
  INNOVATIVE_PRACTICE;

  /** Every finding asks for it when it is made. */
  private final String label = Named.super.label();

  /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
  public static FindingKind ofToken(String token) {
    return Tokens.get("a kind of finding", values(), token);
  }

  @Override
  public String label() {
    return label;
  }
}
