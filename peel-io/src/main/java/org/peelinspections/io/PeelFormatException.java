package org.peelinspections.io;

import java.util.List;
import java.util.OptionalInt;
import org.peelinspections.model.fault.PeelException;

/**
 * Thrown if a document is not valid. The message says where, what was found and what was expected.
 *
 * <p>Example: {@code /questions/0/judgment/grade: 'excellent' is not a grade; expected one of
 * outstanding, good, adequate, requires-improvement, inadequate (line 9, column 40)}.
 *
 * <p>Unchecked, like the exceptions of the model.
 */
public final class PeelFormatException extends PeelException {

  private static final long serialVersionUID = 1L;

  private final Position position;
  private final String sentence;
  private final String[] expected;

  /**
   * Makes an exception.
   *
   * @param position where
   * @param sentence what was found and what was expected, without a full stop
   * @param expected the valid values or names, if they can be listed; otherwise empty
   */
  public PeelFormatException(Position position, String sentence, List<String> expected) {
    super(position.message(sentence));
    this.position = position;
    this.sentence = sentence;
    this.expected = expected.toArray(String[]::new);
  }

  /** Where it is. */
  public Position position() {
    return position;
  }

  /** The JSON Pointer of the value; empty for the document as a whole, and for a page. */
  public String pointer() {
    return position.pointer();
  }

  /** The line, counted from 1; empty if it is not known. */
  public OptionalInt line() {
    return position.line();
  }

  /** The column, counted from 1; empty if it is not known. */
  public OptionalInt column() {
    return position.column();
  }

  /** Returns what was found and what was expected: the message without the place. */
  public String sentence() {
    return sentence;
  }

  /** Returns the valid values or names; empty if they cannot be listed. */
  public List<String> expected() {
    return List.of(expected);
  }
}
