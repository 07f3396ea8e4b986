package org.peelinspections.model.fault;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thrown if a value breaks a rule of the model, or if its builder lacks a required attribute.
 *
 * <p>The message is {@code where: found; expected}; each part also has an accessor. Examples:
 * {@code point: text is blank; expected text, or nothing at all}, and {@code assessment: not given:
 * force, framework; expected a value for each}.
 */
public final class InvalidValueException extends PeelException {

  private static final long serialVersionUID = 1L;

  /** What a generated builder says: the type, then what it was not given. */
  private static final Pattern GENERATED =
      Pattern.compile(
          "(?:Cannot build (\\w+)|.*), some of required attributes are not set \\[(.*)]");

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
    this(
        spaced(part(generated, 1, "value")),
        "not given: " + part(generated, 2, generated),
        "expected a value for each");
  }

  private static String part(String generated, int group, String otherwise) {
    Matcher sentence = GENERATED.matcher(generated);
    String found = sentence.matches() ? sentence.group(group) : null;
    return found == null ? otherwise : found;
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
