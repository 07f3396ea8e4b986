package org.peelinspections.report.grid;

import java.util.Locale;
import org.peelinspections.compare.Verdict;
import org.peelinspections.compare.VerdictKind;
import org.peelinspections.model.Direction;

/** What stands between two cells of a row, or of which one is missing. */
public enum LinkKind {
  IMPROVED("improved", "M-8 6L6-6M-2-6.6H6.6V2"),
  DECLINED("declined", "M-8-6L6 6M-2 6.6H6.6V-2"),
  UNCHANGED("unchanged", "M-9 0H8M2-6L8 0L2 6"),
  /** The later judgment is carried forward: no direction. */
  NO_NEW_EVIDENCE("carried forward, so no direction", "M-8 0h.1M-2.7 0h.1M2.7 0h.1M8 0h.1"),
  /** Nothing is known on one side, or on both, and nothing else forbids to compare. */
  GAP("gap: a judgment is not in this data", "M-8-6H-4V6H-8M8-6H4V6H8"),
  /** The two are not compared: they may not be, or one of them was given no grade. */
  BREAK("break: not compared; see the reasons", "");

  private final String words;
  private final String path;

  LinkKind(String words, String path) {
    this.words = words;
    this.path = path;
  }

  static LinkKind of(Verdict verdict) {
    if (verdict.change().isPresent()) {
      return of(verdict.change().get().direction());
    }
    if (verdict.kind() == VerdictKind.NO_NEW_EVIDENCE) {
      return NO_NEW_EVIDENCE;
    }
    return verdict.reasons().stream().allMatch(reason -> reason.code().isGap()) ? GAP : BREAK;
  }

  private static LinkKind of(Direction direction) {
    return switch (direction) {
      case IMPROVED -> IMPROVED;
      case DECLINED -> DECLINED;
      case UNCHANGED -> UNCHANGED;
    };
  }

  public boolean hasDirection() {
    return this == IMPROVED || this == DECLINED || this == UNCHANGED;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String words() {
    return words;
  }

  /** The sign as an SVG path around the origin, to be stroked; a break is drawn by height. */
  public String path() {
    return path;
  }
}
