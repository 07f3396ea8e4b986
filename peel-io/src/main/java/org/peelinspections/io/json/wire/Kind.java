package org.peelinspections.io.json.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One kind of object: the only one of its type, or one of a family.
 *
 * @param type the type of the values
 * @param token what says in the document that it is this kind; empty if there is but one
 * @param properties what is read; empty for a result
 * @param parts what is written
 * @param maker makes a value of what was read, null where a property was not given
 */
record Kind(
    Class<?> type,
    String token,
    List<Property> properties,
    List<Part> parts,
    Function<@Nullable Object[], Object> maker) {

  /** A property that is written, and what it is for a value. */
  record Part(String name, Function<Object, Object> get, @Nullable Property property) {}

  /**
   * A kind that is read and written.
   *
   * @param words its properties, as {@link ValueForms} lists them
   */
  static Kind of(Class<?> type, String token, String words) {
    Kind kind = of(type, token, words, values -> type);
    return new Kind(
        type, token, kind.properties, kind.parts, Accessors.maker(type, kind.properties));
  }

  /** A kind whose values are made by other means than a builder. */
  static Kind of(
      Class<?> type, String token, String words, Function<@Nullable Object[], Object> maker) {
    List<Property> properties = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (String word : words.isEmpty() ? new String[0] : words.split(" ", -1)) {
      String accessor = Property.accessor(word);
      Property property = Property.of(word, Accessors.returned(type, accessor));
      properties.add(property);
      parts.add(new Part(property.name(), Accessors.getter(type, accessor), property));
    }
    return new Kind(type, token, properties, parts, maker);
  }
}
