package org.peelinspections.io.page.reading;

import java.util.Locale;

/**
 * A remark on a page.
 *
 * @param code the kind of remark
 * @param line the line that it is about, or where something missing was expected; 1 or more
 * @param sentence what was found and what was expected
 */
public record Diagnostic(DiagnosticCode code, int line, String sentence) {

  /** {@code line 8: error bad-date: ...}. */
  @Override
  public String toString() {
    String severity = code.severity().name().toLowerCase(Locale.ROOT);
    return "line " + line + ": " + severity + " " + code.token() + ": " + sentence;
  }
}
