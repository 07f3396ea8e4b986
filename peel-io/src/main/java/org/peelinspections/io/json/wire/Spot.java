package org.peelinspections.io.json.wire;

import org.peelinspections.io.Position;

/** Where a parser stands. */
public interface Spot {

  /** The place of the current token. */
  Position position();

  /**
   * The value that begins at the current token, as JSON on one line; the parser moves behind it.
   */
  String raw();
}
