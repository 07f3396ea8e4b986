package org.peelinspections.model.internal;

/**
 * Thrown if a tab-separated resource has an error. The message names file, line, column and error.
 *
 * <p>Example: {@code questions.tsv, line 12, column graded: 'maybe' is not a statement on grading;
 * expected one of yes, no, unknown}.
 */
public final class ResourceFormatException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** Makes an exception; the column is {@code -} if the whole line is wrong. */
  public ResourceFormatException(String file, int line, String column, String fault) {
    super(
        file + ", line " + line + (column.equals("-") ? "" : ", column " + column) + ": " + fault);
  }
}
