package org.peelinspections.compare;

import java.util.Optional;
import org.peelinspections.model.Tokens;

/** On what ground a finding of one year is taken for that of another. */
public enum MatchBasis {
  /** The normalised text and points are the same. */
  IDENTICAL("identical text"),
  /** The similarity of the texts reaches the threshold, and no better pair takes either. */
  MEASURED("measured similarity"),
  /** The later page itself says that the finding is left over from the earlier inspection. */
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
  public static MatchBasis ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name; capitals, spaces and hyphens make no difference. Empty if none. */
  public static Optional<MatchBasis> find(String name) {
    return TOKENS.find(name);
  }
}
