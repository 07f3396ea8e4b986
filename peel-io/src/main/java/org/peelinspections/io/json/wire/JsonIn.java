package org.peelinspections.io.json.wire;

import java.io.IOException;
import org.peelinspections.io.Position;

/**
 * A parser of Jackson 2 or 3 as far as a document is read from it. Both number their tokens as
 * {@link com.fasterxml.jackson.core.JsonTokenId} does.
 */
public interface JsonIn {

  /** Goes to the next token and returns its number; 0 if there is none. */
  int next() throws IOException;

  /** The number of the current token. */
  int token();

  /** The name of the property that the parser is at. */
  String name() throws IOException;

  /** The text of the current token. */
  String text() throws IOException;

  /** The JSON Pointer of the value that the parser is at the beginning or the end of. */
  String pointer();

  /** The line and column of the current token, without its pointer. */
  Position place();

  /**
   * The value that begins at the current token, as JSON on one line; the parser moves to its end.
   * Only lenient reading asks for it.
   */
  default String raw() throws IOException {
    throw new IllegalStateException("reading is strict here");
  }
}
