package org.peelinspections.io.json.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Collects the properties of a result, in the order in which they are written; what is an empty
 * {@code Optional} or list is left out.
 *
 * @param <T> the type of the results
 */
final class Parts<T> {

  private final Class<T> type;
  private final List<Property> parts = new ArrayList<>();

  Parts(Class<T> type, String head, String token) {
    this.type = type;
    Kind kind = new Kind(type, token, parts, values -> type);
    Forms.put(new Shape(type, head, "", List.of(kind)));
  }

  /** Adds properties that bear the names of their accessors. */
  Parts<T> with(String words) {
    for (String word : words.split(" ", -1)) {
      parts.add(Property.written(word, Accessors.getter(type, word)));
    }
    return this;
  }

  /** Adds a property of another name or value. */
  Parts<T> with(String name, Function<T, Object> get) {
    parts.add(Property.written(name, value -> get.apply(type.cast(value))));
    return this;
  }
}
