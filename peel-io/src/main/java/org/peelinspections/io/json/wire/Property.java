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

/**
 * A property of an object.
 *
 * @param name its name in the document
 * @param accessor the name of its accessor
 * @param get what the accessor returns for a value
 * @param holder what the accessor returns: {@code Optional}, {@code List}, {@code Map} or the type
 * @param type the type of the value, or of each of them in a list or map
 * @param key the type of the keys of a map; else that of the values
 * @param mark a question mark if it can be left out though the accessor always has a value; a slash
 *     if it is the path of an area inside an assessment; else a space
 */
record Property(
    String name,
    String accessor,
    Function<Object, Object> get,
    Class<?> holder,
    Class<?> type,
    Class<?> key,
    char mark) {

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

  /** The property of a type that a word of {@link ValueForms} stands for. */
  static Property of(Class<?> owner, String word) {
    String name = word.replaceAll("[:?/].*", "");
    String accessor = word.substring(word.indexOf(':') + 1).replaceAll("[?/]", "");
    Function<Object, Object> get = Accessors.getter(owner, accessor);
    char last = word.charAt(word.length() - 1);
    char mark = Character.isLetter(last) ? ' ' : last;
    if (Accessors.returned(owner, accessor) instanceof ParameterizedType held) {
      Type[] types = held.getActualTypeArguments();
      return new Property(
          name,
          accessor,
          get,
          (Class<?>) held.getRawType(),
          (Class<?>) types[types.length - 1],
          (Class<?>) types[0],
          mark);
    }
    Class<?> type = (Class<?>) Accessors.returned(owner, accessor);
    Class<?> value = type == OptionalInt.class ? int.class : type;
    return new Property(name, accessor, get, type, value, value, mark);
  }

  /** A property that is only written. */
  static Property written(String name, Function<Object, Object> get) {
    return new Property(name, name, get, Object.class, Object.class, Object.class, ' ');
  }

  boolean isList() {
    return holder == List.class;
  }

  boolean isMap() {
    return holder == Map.class;
  }

  /** Whether an accessor may have no value. */
  boolean isHeld() {
    return holder == Optional.class || holder == OptionalInt.class;
  }

  private boolean isOptional() {
    return mark == '?';
  }

  /** Whether it is the area of an assessment. */
  boolean isArea() {
    return mark == '/';
  }

  boolean required() {
    return !isOptional() && !isHeld() && !isList();
  }

  /** Whether it follows from the framework where it is left out. */
  boolean isScale() {
    return isOptional() && name.equals("scale");
  }

  /** Whether a value is what is meant where the property is left out. */
  boolean isDefault(@Nullable Object value) {
    return isOptional() && value != null && value.equals(DEFAULTS.get(name));
  }
}
