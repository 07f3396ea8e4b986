package org.peelinspections.io.json.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One kind of object: the only one of its type, or one of a family. */
final class Kind {

  /** The type of the values. */
  final Class<?> type;

  /** What says in the document that it is this kind; empty if there is but one. */
  final String token;

  /** Its properties, in the order in which they are written. */
  final List<Property> properties;

  /** Makes a value of what was read, null where a property was not given. */
  final Function<@Nullable Object[], Object> maker;

  private final Map<String, Property> byName = new LinkedHashMap<>();

  Kind(
      Class<?> type,
      String token,
      List<Property> properties,
      Function<@Nullable Object[], Object> maker) {
    this.type = type;
    this.token = token;
    this.properties = properties;
    this.maker = maker;
    properties.forEach(property -> byName.put(property.name, property));
  }

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

  /** The property of a name; null if there is none. */
  @Nullable Property property(String name) {
    return byName.get(name);
  }
}
