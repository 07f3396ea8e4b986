package org.peelinspections.model;

/**
 * A value was refused because it breaks a rule of the model.
 *
 * <p>The message reads {@code where: found; expected}; the three parts can be read one by one.
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String where;
  private final String found;
  private final String expected;

  /**
   * Says what is wrong.
   *
   * @param where the value that was being built, such as {@code assessment of kent under 2017}
   * @param found what was met, as a clause
   * @param expected what would have been right, as a clause
   */
  public InvalidValueException(String where, String found, String expected) {
    super(where + ": " + found + "; " + expected);
    this.where = where;
    this.found = found;
    this.expected = expected;
  }

  /** The value that was being built. */
  public String where() {
    return where;
  }

  /** What was met. */
  public String found() {
    return found;
  }

  /** What would have been right. */
  public String expected() {
    return expected;
  }
}
