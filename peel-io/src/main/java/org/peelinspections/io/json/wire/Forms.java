package org.peelinspections.io.json.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.peelinspections.model.Force;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.internal.Tokens;

/** Finds the form of a type. */
public final class Forms {

  private static final Map<Class<?>, Form> ALL = new LinkedHashMap<>();
  private static final Map<Class<?>, Form> INSIDE = new ConcurrentHashMap<>();
  private static final List<Class<?>> READ;
  private static final List<Class<?>> WRITTEN;

  /** A force or a framework inside another object. */
  private static final Map<Class<?>, Leaf<?>> KEYS =
      Map.of(
          Force.class,
          key(Force.class, (name, reading) -> reading.rules.forces().get(name), Force::slug),
          Framework.class,
          key(
              Framework.class,
              (name, reading) -> reading.rules.frameworks().get(name),
              Framework::id));

  static {
    put(literal(int.class, Leaf.Literal.NUMBER, (text, reading) -> reading.number(text)));
    put(literal(boolean.class, Leaf.Literal.BOOLEAN, (text, reading) -> Boolean.valueOf(text)));
    ValueForms.define();
    List.copyOf(ALL.values()).forEach(Forms::link);
    READ = published();
    ResultForms.define();
    WRITTEN = published();
  }

  private Forms() {}

  /** Finds the forms of the properties, once all types are known. */
  private static void link(Form form) {
    if (form instanceof Shape shape) {
      shape.kinds.stream()
          .flatMap(kind -> kind.properties.stream())
          .forEach(property -> property.form = inside(property.type));
    }
  }

  static void put(Form form) {
    ALL.put(form.type(), form);
  }

  private static <T> Leaf<T> key(
      Class<T> type, BiFunction<String, Reading, T> find, Function<T, String> print) {
    return new Leaf<>(type, Leaf.Literal.TEXT, "a name", "one", find, print, true);
  }

  private static <T> Leaf<T> literal(
      Class<T> type, Leaf.Literal literal, BiFunction<String, Reading, T> parse) {
    return new Leaf<>(type, literal, literal.label, literal.label, parse, String::valueOf, false);
  }

  /** The types so far that are of the library, and no part of the form or of the JDK. */
  private static List<Class<?>> published() {
    return ALL.keySet().stream()
        .filter(type -> type.getName().startsWith("org.peelinspections."))
        .toList();
  }

  /** The forms that are objects, and both read and written. */
  static List<Shape> shapes() {
    return READ.stream()
        .map(Forms::of)
        .filter(Shape.class::isInstance)
        .map(Shape.class::cast)
        .toList();
  }

  /** The types that are read. */
  public static List<Class<?>> read() {
    return READ;
  }

  /** The types that are written. */
  public static List<Class<?>> written() {
    return WRITTEN;
  }

  /** The types that are one text, and so can be keys. */
  public static List<Class<?>> keys() {
    return READ.stream().filter(type -> ALL.get(type) instanceof Leaf).toList();
  }

  /** The text that stands for a value as a key. */
  public static String key(Object value) {
    return ((Leaf<?>) ofValue(value)).text(value);
  }

  /**
   * Refuses a type that cannot be read.
   *
   * @throws UnknownNameException with the types that can
   */
  public static void checkRead(Class<?> type) {
    if (!READ.contains(type)) {
      throw unknown(type, READ);
    }
  }

  /**
   * Refuses a value that cannot be written.
   *
   * @throws UnknownNameException with the types that can
   */
  public static void checkWritten(Object value) {
    if (WRITTEN.stream().noneMatch(type -> type.isInstance(value))) {
      throw unknown(value.getClass(), WRITTEN);
    }
  }

  private static UnknownNameException unknown(Class<?> type, List<Class<?>> known) {
    return new UnknownNameException(
        "a type with a wire form",
        type.getName(),
        known.stream().map(Class::getSimpleName).toList());
  }

  /** The form of a type that is read. */
  static Form of(Class<?> type) {
    return ALL.computeIfAbsent(type, each -> tokens(each));
  }

  /** The tokens of an enum, which has {@code ofToken} to look them up. */
  @SuppressWarnings("unchecked") // each is called with its own
  static Form tokens(Class<?> type) {
    return Leaf.text(
        (Class<Object>) type,
        "a token",
        "a token",
        Accessors.of(type, "ofToken"),
        value -> Tokens.token(((Enum<?>) value).name()));
  }

  /** The form of a type inside an object. */
  static Form inside(Class<?> type) {
    Leaf<?> key = KEYS.get(type);
    return key == null ? of(type) : key;
  }

  /** The form of a value inside an object. */
  static Form insideOf(Object value) {
    Form form = INSIDE.get(value.getClass());
    if (form == null) {
      Form found = ofValue(value);
      form = KEYS.containsKey(found.type()) ? KEYS.get(found.type()) : found;
      INSIDE.put(value.getClass(), form);
    }
    return form;
  }

  /** The form of a value, which can be of a class that nobody else knows. */
  static Form ofValue(Object value) {
    for (Form form : ALL.values()) {
      if (form.type().isInstance(value)) {
        return form;
      }
    }
    if (value instanceof Enum<?> constant) {
      return Leaf.text(Enum.class, "", "", text -> constant, each -> Tokens.token(each.name()));
    }
    throw new IllegalStateException("no form of " + value.getClass());
  }
}
