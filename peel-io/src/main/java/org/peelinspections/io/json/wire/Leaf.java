package org.peelinspections.io.json.wire;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one text, number or boolean.
 *
 * @param type the type of the values
 * @param token the number of the token in the document; that of true stands for both booleans
 * @param wrong what a text that is refused is, such as {@code not a cycle}
 * @param expected what it looks like
 * @param parse the value of a text; refuses others by an exception of the model or the JDK
 * @param print the text of a value; null if it is written as an object
 * @param reference whether a value has several names, of which only the printed one is right
 */
record Leaf(
    Class<?> type,
    int token,
    String wrong,
    String expected,
    BiFunction<String, Rules, Object> parse,
    Function<Object, @Nullable String> print,
    boolean reference) {

  /** A text, by how it is parsed and printed. */
  static <T> Leaf text(
      Class<T> type,
      String kind,
      String expected,
      Function<String, T> of,
      Function<T, @Nullable String> to) {
    return new Leaf(
        type,
        JsonIn.TEXT,
        "not " + kind,
        expected,
        (text, rules) -> of.apply(text),
        value -> to.apply(type.cast(value)),
        false);
  }

  boolean is(int found) {
    return found == token || (token == JsonIn.TRUE && found == JsonIn.FALSE);
  }

  /** What can stand in a document. */
  String label() {
    return switch (token) {
      case JsonIn.TEXT -> "text";
      case JsonIn.WHOLE_NUMBER -> "a whole number";
      default -> "true or false";
    };
  }
}
