package org.peelinspections.io.json.wire;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A value that is one text, number or boolean.
 *
 * @param type the type of the values
 * @param literal what stands in the document
 * @param kind what the text is, with its article
 * @param expected what it looks like
 * @param parse the value of a text; refuses others by an exception of the model or the JDK
 * @param print the text of a value
 * @param reference whether a value has several names, of which only the printed one is right
 */
record Leaf<T>(
    Class<T> type,
    Literal literal,
    String kind,
    String expected,
    BiFunction<String, Reading, T> parse,
    Function<T, String> print,
    boolean reference)
    implements Form {

  /** What can stand in a document. */
  enum Literal {
    TEXT("text"),
    NUMBER("a whole number"),
    BOOLEAN("true or false");

    final String label;

    Literal(String label) {
      this.label = label;
    }

    boolean is(int token) {
      return switch (this) {
        case TEXT -> token == JsonIn.TEXT;
        case NUMBER -> token == JsonIn.WHOLE_NUMBER;
        case BOOLEAN -> token == JsonIn.TRUE || token == JsonIn.FALSE;
      };
    }
  }

  /** A text, by how it is parsed and printed. */
  static <T> Leaf<T> text(
      Class<T> type, String kind, String expected, Function<String, T> of, Function<T, String> to) {
    return new Leaf<>(
        type, Literal.TEXT, kind, expected, (text, reading) -> of.apply(text), to, false);
  }

  /** The text of a value of this type. */
  String text(Object value) {
    return print.apply(type.cast(value));
  }
}
