package org.peelinspections.report.grid;

import org.peelinspections.model.Direction;

/** What stands between two cells of a row, or of which one is missing. */
public enum LinkKind {
  /** The later grade is higher, and the two may be compared. */
  IMPROVED("improved", "M-8 6L6-6M-2-6.6H6.6V2"),
  /** The later grade is lower, and the two may be compared. */
  DECLINED("declined", "M-8-6L6 6M-2 6.6H6.6V-2"),
  /** The grade is the same, and the two may be compared. */
  UNCHANGED("unchanged", "M-9 0H8M2-6L8 0L2 6"),
  /** The later judgment is carried forward: no direction. */
  NO_NEW_EVIDENCE("no-new-evidence", "M-8 0h.1M-2.7 0h.1M2.7 0h.1M8 0h.1"),
  /** Nothing is known on one side, or on both, and nothing else forbids to compare. */
  GAP("gap", "M-8-6H-4V6H-8M8-6H4V6H8"),
  /** The two are not compared: they may not be, or one of them was given no grade. */
  BREAK("break", "");

  private final String key;
  private final String path;

  LinkKind(String key, String path) {
    this.key = key;
    this.path = path;
  }

  static LinkKind of(Direction direction) {
    return switch (direction) {
      case IMPROVED -> IMPROVED;
      case DECLINED -> DECLINED;
      case UNCHANGED -> UNCHANGED;
    };
  }

  /** Returns whether it says which way a grade went. */
  public boolean hasDirection() {
    return this == IMPROVED || this == DECLINED || this == UNCHANGED;
  }

  public String key() {
    return key;
  }

  /** The sign as an SVG path around the origin, to be stroked; a break is drawn by height. */
  public String path() {
    return path;
  }
}
