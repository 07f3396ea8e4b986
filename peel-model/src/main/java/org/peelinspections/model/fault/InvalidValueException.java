package org.peelinspections.model.fault;

import java.util.Locale;

/**
 * Thrown if a value breaks a rule of the model, or if its builder lacks a required attribute.
 *
 * <p>The message is {@code where: found; expected}; each part also has an accessor. Examples:
 * {@code point: text is blank; expected text, or nothing at all}, and {@code assessment: not given:
 * force, framework; expected a value for each}.
 */
public final class InvalidValueException extends PeelException {

  private static final long serialVersionUID = 1L;

  private static final String BEFORE_TYPE = "Cannot build ";
  private static final String BEFORE_NAMES = ", some of required attributes are not set [";

  private final String where;
  private final String found;
  private final String expected;

  /**
   * Makes an exception.
   *
   * @param where the value that was being built, such as {@code assessment of kent under 2017}
   * @param found what was found, as a clause
   * @param expected what was expected, as a clause
   */
  public InvalidValueException(String where, String found, String expected) {
    super(where + ": " + found + "; " + expected);
    this.where = where;
    this.found = found;
    this.expected = expected;
  }

  /**
   * Says what a builder was not given; called by the generated builders alone.
   *
   * @param generated the sentence of a generated builder: {@code Cannot build Assessment, some of
   *     required attributes are not set [force, framework]}
   */
  public InvalidValueException(String generated) {
    this(typeIn(generated), "not given: " + namesIn(generated), "expected a value for each");
  }

  private static String typeIn(String generated) {
    int end = generated.indexOf(BEFORE_NAMES);
    boolean known = generated.startsWith(BEFORE_TYPE) && end > BEFORE_TYPE.length();
    return known ? spaced(generated.substring(BEFORE_TYPE.length(), end)) : "value";
  }

  private static String namesIn(String generated) {
    int start = generated.indexOf(BEFORE_NAMES);
    boolean known = start >= 0 && generated.endsWith("]");
    return known
        ? generated.substring(start + BEFORE_NAMES.length(), generated.length() - 1)
        : generated;
  }

  /** The words of a type's name: {@code area assessment} for AreaAssessment. */
  private static String spaced(String type) {
    return String.join(" ", type.split("(?=[A-Z])", -1)).toLowerCase(Locale.ROOT);
  }

  /** The value that was being built. */
  public String where() {
    return where;
  }

  /** Returns what was found. */
  public String found() {
    return found;
  }

  /** Returns what was expected. */
  public String expected() {
    return expected;
  }
}
