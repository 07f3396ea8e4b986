package org.peelinspections.io.page.forms;

import java.util.Locale;

/** Where on a page a form counts. */
public enum Place {
  /** The lines of a front page before the name of the inspector. */
  FRONT,
  PILLAR,
  QUESTION,
  /** A line of its own where the grade would stand. */
  LABEL,
  RELEASE;

  static Place of(String token) {
    return valueOf(token.toUpperCase(Locale.ROOT));
  }
}
