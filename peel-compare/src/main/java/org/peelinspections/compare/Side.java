package org.peelinspections.compare;

import org.peelinspections.model.internal.Tokens;

/** One of the two sides of a comparison. */
public enum Side {
  /** The assessment of the earlier cycle. */
  EARLIER,
  /** The assessment of the later cycle. */
  LATER;

  /** Returns the token of this value. */
  public String token() {
    return Tokens.token(name());
  }

  /** The other side. */
  public Side reversed() {
    return this == EARLIER ? LATER : EARLIER;
  }
}
