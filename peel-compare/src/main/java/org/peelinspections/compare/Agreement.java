package org.peelinspections.compare;

import java.util.Optional;
import org.peelinspections.model.Tokens;

/** Whether the inspectorate's own words on a change agree with the grades. */
public enum Agreement {
  /** The words and the grades say the same. */
  AGREES("agrees"),
  /** The words name another direction, or recall another earlier grade. */
  CONFLICTS("conflicts"),
  /**
   * The words name another cycle than the one compared with, or name none where the comparison
   * passes over a cycle.
   */
  OTHER_PERIOD("speaks of another period"),
  /** The verdict has no direction; the words stand alone. */
  STANDS_ALONE("stands alone");

  private static final Tokens<Agreement> TOKENS =
      Tokens.of("an agreement", values(), Agreement::token);

  private final String token = Tokens.token(name());
  private final String label;

  Agreement(String label) {
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
  public static Agreement ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name; capitals, spaces and hyphens make no difference. Empty if none. */
  public static Optional<Agreement> find(String name) {
    return TOKENS.find(name);
  }
}
