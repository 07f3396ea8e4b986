package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Source.Support;
import org.peelinspections.model.finding.Deadline;

/** A property of an object. */
final class Property {

  /** What is left out where the value is just that. */
  private static final Map<String, Object> DEFAULTS =
      Map.of(
          "basis",
          Basis.STATED,
          "support",
          Support.DIRECT,
          "deadline",
          Deadline.none(),
          "labelPublished",
          true,
          "reportedSeparately",
          false);

  final String name;
  final String accessor;
  final Function<Object, Object> get;

  /** The type of the value, or of each of them in a list or map. */
  final Class<?> type;

  /** The type of the keys of a map; else that of the values. */
  final Class<?> key;

  final boolean isList;
  final boolean isMap;

  /** Whether it is a list that stands in place of the object. */
  final boolean isBare;

  /** Whether it follows from the framework where it is left out. */
  final boolean isScale;

  /** Whether it is the area of an assessment, which is written as its path inside of one. */
  final boolean isArea;

  final boolean required;

  /** Its place among the properties of all kinds of its family. */
  final int place;

  /** The value that is left out; null if none is. */
  private final @Nullable Object fallback;

  /** How its values are written; null where only the value tells. */
  @Nullable Form form;

  /** The property of a type that a word of the table stands for; the names give their places. */
  Property(Class<?> owner, String word, List<String> names) {
    this.name = name(word);
    this.accessor = word.substring(word.indexOf(':') + 1).replaceAll("[?/\\[\\]]", "");
    this.get = Accessors.path(owner, accessor);
    List<Class<?>> types = Accessors.types(owner, accessor);
    Class<?> holder = types.get(0);
    this.key = types.get(1);
    this.type = types.get(types.size() - 1);
    boolean optional = word.endsWith("?");
    this.isList = holder == List.class;
    this.isMap = holder == Map.class;
    this.isBare = word.startsWith("[");
    this.isScale = optional && name.equals("scale");
    this.isArea = word.endsWith("/");
    this.required = !optional && !isList && holder != Optional.class && holder != OptionalInt.class;
    this.place = names.indexOf(name);
    this.fallback = optional ? DEFAULTS.get(name) : null;
  }

  /** The name that a word of the table begins with. */
  static String name(String word) {
    return word.replaceAll(":.*|[?/\\[\\]]", "");
  }

  /** Whether a value is what is meant where the property is left out. */
  boolean isDefault(Object value) {
    return value.equals(fallback);
  }
}
