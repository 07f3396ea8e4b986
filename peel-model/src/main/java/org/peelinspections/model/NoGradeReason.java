package org.peelinspections.model;

import java.util.Optional;

/** Why the inspectorate gave no grade. */
public enum NoGradeReason {
  /** The grade is to come later in the cycle. */
  TO_BE_GRADED("to be graded"),
  /** The question was not inspected in this cycle. */
  NOT_INSPECTED("not inspected"),
  /** There was an inspection, and the inspectorate chose to give no grade. */
  INSPECTED_NOT_GRADED("inspected but not graded"),
  /** The framework grades no force in this area. */
  NOT_A_GRADED_AREA("not a graded area"),
  /** The area is judged in another report. */
  REPORTED_SEPARATELY("reported separately"),
  /** No grade was given, and why is not known. */
  NOT_ESTABLISHED("reason not established");

  private static final Tokens<NoGradeReason> TOKENS =
      Tokens.of("a reason for no grade", values(), NoGradeReason::token);

  private final String token = Tokens.token(name());
  private final String label;

  NoGradeReason(String label) {
    this.label = label;
  }

  /** The word that stands for this value in data: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** The words for people to read, in lower case. */
  public String label() {
    return label;
  }

  /**
   * Finds the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static NoGradeReason ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name; capitals, spaces and hyphens make no difference. Empty if none. */
  public static Optional<NoGradeReason> find(String name) {
    return TOKENS.find(name);
  }
}
