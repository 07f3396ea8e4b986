package org.peelinspections.compare.lineage;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** Why two findings of different years count as the same. */
public enum MatchBasis {
  /** The normalised text and points are the same. */
  IDENTICAL("identical text"),
  /** The similarity of the texts reaches the threshold, and neither finding has a better match. */
  MEASURED("measured similarity"),
  /** The later page itself says that the finding remains from the earlier inspection. */
  STATED("stated by the inspectorate"),
  /** A user said so. */
  CONFIRMED("confirmed by a user");

  private static final Tokens<MatchBasis> TOKENS =
      Tokens.of("a ground of a match", values(), MatchBasis::token);

  private final String token = Tokens.token(name());
  private final String label;

  MatchBasis(String label) {
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
  public static MatchBasis ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<MatchBasis> find(String name) {
    return TOKENS.find(name);
  }
}
