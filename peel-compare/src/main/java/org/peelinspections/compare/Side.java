package org.peelinspections.compare;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** One of the two sides of a comparison. */
public enum Side {
  /** The assessment of the earlier cycle. */
  EARLIER,
  /** The assessment of the later cycle. */
  LATER;

  private static final Tokens<Side> TOKENS =
      Tokens.of("a side of a comparison", values(), Side::token);

  private final String token = Tokens.token(name());

  /** Returns the token of this value. */
  public String token() {
    return token;
  }

  /**
   * Returns the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static Side ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<Side> find(String name) {
    return TOKENS.find(name);
  }

  /** The other side. */
  public Side reversed() {
    return this == EARLIER ? LATER : EARLIER;
  }
}
