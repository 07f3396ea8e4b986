package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One kind of object: the only one of its type, or one of a family.
 *
 * @param type the type of the values
 * @param token what says in the document that it is this kind; empty if there is but one
 * @param properties its properties, in the order in which they are written
 * @param maker makes a value of what was read, null where a property was not given
 */
record Kind(
    Class<?> type,
    String token,
    List<Property> properties,
    Function<@Nullable Object[], Object> maker) {

  /** A kind that a builder makes, with its properties as {@link ValueForms} lists them. */
  static Kind of(Class<?> type, String token, String words) {
    List<Property> properties = properties(type, words);
    return new Kind(type, token, properties, Accessors.maker(type, properties));
  }

  /** A kind that is made by other means than a builder. */
  static Kind of(
      Class<?> type, String token, String words, Function<@Nullable Object[], Object> maker) {
    return new Kind(type, token, properties(type, words), maker);
  }

  private static List<Property> properties(Class<?> type, String words) {
    return Stream.of(words.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> Property.of(type, word))
        .toList();
  }
}
