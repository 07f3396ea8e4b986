package org.peelinspections.io.json.wire;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonTokenId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source.Support;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.Deadline;

/**
 * How the values of a type are written: as one text, as an object, or as either. An object can
 * begin with a head: the property that says its format, or which kind of its family it is.
 */
final class Form {

  static final String FORMAT = "format";

  final Class<?> type;

  /** Text that can stand for a value; null if none can. */
  final @Nullable Leaf text;

  /** The name of the head; empty if there is none. */
  final String head;

  /** The text of the head, which is the token of a kind; that of a format is exact. */
  final Leaf heading;

  /** What the head says of this kind. */
  final String token;

  /** The properties in the order in which they are written, those of all kinds in a family. */
  final List<Property> properties;

  /** The kinds of a family by their tokens, or this one alone; empty if a value is only text. */
  final Map<String, Form> kinds = new LinkedHashMap<>();

  /** One more than the highest place of a property. */
  final int size;

  /** Whether its values need the scale of their framework, wherever in the document that is. */
  final boolean scaled;

  /** Whether the list that is its only property stands in its place. */
  final boolean bare;

  private final Map<String, Property> byName = new HashMap<>();

  /** A text. */
  Form(Leaf text) {
    this(text.type(), text, "", "", List.of(), List.of());
  }

  /**
   * An object.
   *
   * @param heading the head and, of a kind of several, what it tells apart
   * @param kinds the kinds of a family; null if this is one kind
   */
  Form(
      Class<?> type,
      String heading,
      String token,
      List<Property> properties,
      @Nullable List<Form> kinds) {
    this(type, Leaf.ALL.get(type), heading, token, properties, kinds);
  }

  private Form(
      Class<?> type,
      @Nullable Leaf text,
      String heading,
      String token,
      List<Property> properties,
      @Nullable List<Form> kinds) {
    this.type = type;
    this.text = text;
    this.head = heading.replaceAll(" .*", "");
    this.heading = heading(head.equals(FORMAT) ? "the format expected here" : "a " + heading);
    this.token = token;
    this.properties = properties;
    this.size = 1 + properties.stream().mapToInt(property -> property.place).max().orElse(-1);
    this.scaled = properties.stream().anyMatch(each -> each.isScale || each.type == Judgment.class);
    this.bare = properties.stream().anyMatch(property -> property.isBare);
    properties.forEach(property -> byName.put(property.name, property));
    (kinds == null ? List.of(this) : kinds).forEach(kind -> this.kinds.put(kind.token, kind));
  }

  private Leaf heading(String label) {
    boolean exact = head.equals(FORMAT);
    Function<Object, @Nullable String> print = kind -> ((Form) kind).token;
    return new Leaf(
        type, JsonTokenId.ID_STRING, "", "", (text, rules) -> kind(label, text), print, exact);
  }

  private Form kind(String label, String text) {
    return Optional.ofNullable(kinds.get(text))
        .orElseThrow(() -> new UnknownNameException(label, text, List.copyOf(kinds.keySet())));
  }

  /** The property of a name; null if there is none. */
  @Nullable Property property(String name) {
    return byName.get(name);
  }

  /** The names of the head and of all properties. */
  List<String> names() {
    return Stream.concat(
            Stream.of(head).filter(name -> !name.isEmpty()),
            properties.stream().map(property -> property.name))
        .toList();
  }

  /** The kind that a value is of. */
  Form kindOf(Object value) {
    for (Form kind : kinds.values()) {
      if (kind.type.isInstance(value)) {
        return kind;
      }
    }
    throw new IllegalStateException("not a kind of " + type + ": " + value);
  }

  /** A property of an object. */
  static final class Property {

    /** What is left out where the value is just that. */
    private static final Map<String, Object> DEFAULTS =
        Map.ofEntries(
            entry("basis", Basis.STATED),
            entry("support", Support.DIRECT),
            entry("deadline", Deadline.none()),
            entry("labelPublished", true),
            entry("reportedSeparately", false));

    final String name;
    final String accessor;
    final Function<Object, Object> get;

    /** The type of the value, or of each of them in a list or map. */
    final Class<?> type;

    /** The type of the keys of a map. */
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
    final @Nullable Object fallback;

    /** How its values are written; null where only the value tells. */
    @Nullable Form form;

    /** The property of a type that a word of the table stands for; the names give their places. */
    Property(Class<?> owner, String word, List<String> names) {
      this.name = name(word);
      this.accessor = word.substring(word.indexOf(':') + 1).replaceAll("[?/\\[\\]]", "");
      this.get = Accessors.path(owner, accessor);
      List<Class<?>> types = Accessors.types(owner, accessor);
      Class<?> holder = types.get(0);
      this.key = types.get(types.size() / 2);
      this.type = Accessors.held(owner, accessor);
      boolean optional = word.endsWith("?");
      this.isList = holder == List.class;
      this.isMap = holder == Map.class;
      this.isBare = word.startsWith("[");
      this.isScale = optional && name.equals("scale");
      this.isArea = word.endsWith("/");
      this.required =
          !optional && !isList && holder != Optional.class && holder != OptionalInt.class;
      this.place = names.indexOf(name);
      this.fallback = optional ? DEFAULTS.get(name) : null;
    }

    /** The name that a word of the table begins with. */
    static String name(String word) {
      return word.replaceAll(":.*|[?/\\[\\]]", "");
    }
  }
}
