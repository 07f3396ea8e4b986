package org.peelinspections.model;

/**
 * A tab-separated resource has an error; the message names file, line, column and fault.
 *
 * <p>Example: {@code questions.tsv, line 12, column graded: 'maybe' is not a statement on grading;
 * expected one of yes, no, unknown}.
 */
public final class ResourceFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String column;
  private final String fault;

  /**
   * Says what is wrong and where.
   *
   * @param file the name of the file
   * @param line the line, counted from 1
   * @param column the name of the column, or {@code -} where the line as a whole is wrong
   * @param fault what is wrong
   */
  public ResourceFormatException(String file, int line, String column, String fault) {
    super(
        file + ", line " + line + (column.equals("-") ? "" : ", column " + column) + ": " + fault);
    this.file = file;
    this.line = line;
    this.column = column;
    this.fault = fault;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }

  /** The name of the column, or {@code -} where the line as a whole is wrong. */
  public String column() {
    return column;
  }

  /** What is wrong. */
  public String fault() {
    return fault;
  }
}
