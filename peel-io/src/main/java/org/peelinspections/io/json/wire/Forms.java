package org.peelinspections.io.json.wire;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.json.wire.Form.Property;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.TsvTable;

/** Finds the form of a type. The tables {@code values.tsv} and {@code results.tsv} say them. */
public final class Forms {

  private static final Map<Class<?>, Form> ALL = new LinkedHashMap<>();

  /** The types that are read. */
  public static final List<Class<?>> READ;

  /** The types that are written. */
  public static final List<Class<?>> WRITTEN;

  static {
    define("values.tsv");
    Leaf.ALL.values().forEach(text -> ALL.putIfAbsent(text.type(), new Form(text)));
    properties().forEach(property -> property.form = inside(known(property.type)));
    READ = published();
    define("results.tsv");
    properties().stream()
        .filter(property -> ALL.containsKey(property.type))
        .forEach(property -> property.form = inside(known(property.type)));
    WRITTEN = published();
  }

  private Forms() {}

  /** The types so far that are of the library. */
  private static List<Class<?>> published() {
    return ALL.keySet().stream()
        .filter(type -> type.getName().startsWith("org.peelinspections."))
        .toList();
  }

  private static List<Property> properties() {
    return ALL.values().stream().flatMap(form -> form.properties.stream()).toList();
  }

  private static void define(String file) {
    rows(file).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.cell("family").orElse(row.text("type")),
                LinkedHashMap::new,
                Collectors.toList()))
        .forEach((type, kinds) -> define(type(type), kinds));
  }

  private static List<TsvTable.Row> rows(String file) {
    List<String> lines =
        TsvTable.text(Forms.class.getResourceAsStream(file), file).lines().toList();
    return TsvTable.parse(file, lines, "type", "family", "head", "token", "properties").rows();
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName("org.peelinspections." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Defines a type of one kind, or a family, and each of its kinds by itself. */
  private static void define(Class<?> type, List<TsvTable.Row> rows) {
    List<String> names =
        rows.stream()
            .map(Forms::words)
            .sorted(Comparator.comparing(words -> -words.size()))
            .flatMap(words -> words.stream().map(Property::name))
            .distinct()
            .toList();
    List<Form> kinds = rows.stream().map(row -> kind(row, names)).toList();
    if (kinds.get(0).type != type) {
      List<Property> all = names.stream().map(name -> property(kinds, name)).toList();
      String head = rows.get(0).text("head");
      ALL.put(type, new Form(type, head, "", all, kinds));
    }
    kinds.forEach(kind -> ALL.put(kind.type, kind));
  }

  private static List<String> words(TsvTable.Row row) {
    return row.cell("properties").map(cell -> List.of(cell.split(" "))).orElse(List.of());
  }

  private static Form kind(TsvTable.Row row, List<String> names) {
    Class<?> type = type(row.text("type"));
    List<Property> properties =
        words(row).stream().map(word -> new Property(type, word, names)).toList();
    return new Form(type, row.text("head"), row.text("token"), properties, null);
  }

  private static Property property(List<Form> kinds, String name) {
    return kinds.stream()
        .map(kind -> kind.property(name))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElseThrow();
  }

  /** The types that are one text, at least inside an object, and so can be keys. */
  public static List<Class<?>> keys() {
    return READ.stream().filter(type -> inside(of(type)).kinds.isEmpty()).toList();
  }

  /** The text that stands for a value as a key. */
  public static String key(Object value) {
    return Objects.requireNonNull(text(inside(ofValue(value)), value));
  }

  /** The text that stands for a value in a form; null if none does. */
  static @Nullable String text(Form form, Object value) {
    return form.text == null ? null : form.text.print().apply(value);
  }

  /** The form of a type that is read. */
  static Form of(Class<?> type) {
    checkRead(type);
    return known(type);
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

  private static UnknownNameException unknown(Class<?> type, List<Class<?>> known) {
    List<String> names = known.stream().map(Class::getSimpleName).toList();
    return new UnknownNameException("a type with a wire form", type.getName(), names);
  }

  /** The form of a type of the tables, or of an enum, which is known by its properties alone. */
  private static Form known(Class<?> type) {
    return ALL.computeIfAbsent(
        type, each -> new Form(Leaf.tokens(each, Accessors.of(each, "ofToken"))));
  }

  /** The form inside an object. */
  static Form inside(Form form) {
    Leaf key = Leaf.KEYS.get(form.type);
    return key == null ? form : new Form(key);
  }

  /** The form of a value that is written, which can be of a class that nobody else knows. */
  static Form ofValue(Object value) {
    return WRITTEN.stream()
        .filter(type -> type.isInstance(value))
        .findFirst()
        .map(Forms::known)
        .orElseThrow(() -> unknown(value.getClass(), WRITTEN));
  }
}
