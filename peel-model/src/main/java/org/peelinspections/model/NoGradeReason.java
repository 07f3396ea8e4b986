package org.peelinspections.model;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** Why the inspectorate gave no grade. */
public enum NoGradeReason {
  /** The grade will be given later in the cycle. */
  TO_BE_GRADED("to be graded"),
  /** The question was not inspected in this cycle. */
  NOT_INSPECTED("not inspected"),
  /** It was inspected, and the inspectorate decided to give no grade. */
  INSPECTED_NOT_GRADED("inspected but not graded"),
  /** The framework grades no force in this area. */
  NOT_A_GRADED_AREA("not a graded area"),
  /** The area is judged in another report. */
  REPORTED_SEPARATELY("reported separately"),
  /** No grade was given, and the reason is not known. */
  NOT_ESTABLISHED("reason not established");

  private static final Tokens<NoGradeReason> TOKENS =
      Tokens.of("a reason for no grade", values(), NoGradeReason::token);

  private final String token = Tokens.token(name());
  private final String label;

  NoGradeReason(String label) {
    this.label = label;
  }

  /** Returns the token of this value: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** Returns the name for people to read, in lower case. */
  public String label() {
    return label;
  }

  /**
   * Returns the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static NoGradeReason ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<NoGradeReason> find(String name) {
    return TOKENS.find(name);
  }
}
