package org.peelinspections.io.page.forms;

import java.util.Locale;

/** Where on a page a form counts. */
public enum Place {
  /** The lines of a front page before the name of the inspector. */
  FRONT,
  /** The text on a pillar. */
  PILLAR,
  /** The text on a question. */
  QUESTION,
  /** A line of its own where the grade would stand. */
  LABEL,
  /** What was said to the press. */
  RELEASE;

  static Place of(String token) {
    return valueOf(token.toUpperCase(Locale.ROOT));
  }
}
