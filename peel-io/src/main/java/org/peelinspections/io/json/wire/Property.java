package org.peelinspections.io.json.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
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

  /** Its name in the document. */
  final String name;

  /** The name of its accessor. */
  final String accessor;

  /** What the accessor returns for a value. */
  final Function<Object, Object> get;

  /** The type of the value, or of each of them in a list or map. */
  final Class<?> type;

  /** The type of the keys of a map; else that of the values. */
  final Class<?> key;

  final boolean isList;
  final boolean isMap;

  /** Whether it follows from the framework where it is left out. */
  final boolean isScale;

  /** Whether it is the area of an assessment, which is written as its path inside of one. */
  final boolean isArea;

  final boolean required;

  /** The value that is left out; null if none is. */
  private final @Nullable Object fallback;

  /** How its values are written; null where only the value tells. */
  @Nullable Form form;

  /** Its place among the properties of all kinds of its family; -1 until it is set. */
  private int index = -1;

  private Property(String word, Function<Object, Object> get, Class<?> holder, Type... types) {
    this.name = word.replaceAll("[:?/].*", "");
    this.accessor = accessor(word);
    this.get = get;
    this.type = (Class<?>) types[types.length - 1];
    this.key = (Class<?>) types[0];
    boolean optional = word.endsWith("?");
    this.isList = holder == List.class;
    this.isMap = holder == Map.class;
    this.isScale = optional && name.equals("scale");
    this.isArea = word.endsWith("/");
    this.required = !optional && !isList && holder != Optional.class && holder != OptionalInt.class;
    this.fallback = optional ? DEFAULTS.get(name) : null;
  }

  private static String accessor(String word) {
    return word.substring(word.indexOf(':') + 1).replaceAll("[?/]", "");
  }

  /** The property of a type that a word of {@link ValueForms} stands for. */
  static Property of(Class<?> owner, String word) {
    Function<Object, Object> get = Accessors.getter(owner, accessor(word));
    Type returned = Accessors.returned(owner, accessor(word));
    if (returned instanceof ParameterizedType held) {
      return new Property(word, get, (Class<?>) held.getRawType(), held.getActualTypeArguments());
    }
    Type value = returned == OptionalInt.class ? int.class : returned;
    return new Property(word, get, (Class<?>) returned, value);
  }

  /** A property that is only written. */
  static Property written(String name, Function<Object, Object> get) {
    return new Property(name, get, Object.class, Object.class);
  }

  /** Sets the index, which the first shape that has the property gives it: that of its family. */
  void setIndex(int first) {
    if (index < 0) {
      index = first;
    }
  }

  int index() {
    return index;
  }

  /** Whether a value is what is meant where the property is left out. */
  boolean isDefault(Object value) {
    return value.equals(fallback);
  }
}
