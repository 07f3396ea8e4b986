package org.peelinspections.io.json.wire;

import java.io.IOException;
import org.peelinspections.io.Position;

/** A parser of Jackson 2 or 3 as far as a document is read from it. */
public interface JsonIn {

  /** Numbers of tokens, which are the same in all versions of Jackson. */
  int START_OBJECT = 1;

  int END_OBJECT = 2;
  int START_ARRAY = 3;
  int END_ARRAY = 4;
  int TEXT = 6;
  int WHOLE_NUMBER = 7;
  int NUMBER = 8;
  int TRUE = 9;
  int FALSE = 10;
  int NULL = 11;

  /** Goes to the next token and returns its number. */
  int next() throws IOException;

  /** The number of the current token. */
  int token();

  /** The name of the property that the parser is at. */
  String name() throws IOException;

  /** The text of the current token. */
  String text() throws IOException;

  /** The JSON Pointer of the value that the parser is at the beginning or the end of. */
  String pointer();

  /** The line of the current token, shifted by 32 bits, and its column; less than 1 if unknown. */
  long place();

  /** Packs a line and a column as {@link #place} returns them. */
  static long place(int line, int column) {
    return ((long) line << Integer.SIZE) | (column & 0xffffffffL);
  }

  /** The position of a value that begins at a place. */
  static Position position(String pointer, long place) {
    return Position.of(pointer, (int) (place >> Integer.SIZE), (int) place);
  }

  /**
   * The value that begins at the current token, as JSON on one line; the parser moves to its end.
   * Only lenient reading asks for it.
   */
  default String raw() throws IOException {
    throw new IllegalStateException("reading is strict here");
  }
}
