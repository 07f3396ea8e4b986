package org.peelinspections.compare;

import org.peelinspections.model.Named;

/** One of the two sides of a comparison. */
public enum Side implements Named {
  /** The assessment of the earlier cycle. */
  EARLIER,
  /** The assessment of the later cycle. */
  LATER;

  /** The other side. */
  public Side reversed() {
    return this == EARLIER ? LATER : EARLIER;
  }
}
