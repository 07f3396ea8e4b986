package org.peelinspections.io.json.wire;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.Finding;

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

  /** The kinds of a family, or this one alone; empty if a value is only text. */
  final List<Form> kinds;

  /** Makes a value of what was read, null where a property was not given. */
  final Function<@Nullable Object[], Object> maker;

  /** One more than the highest place of a property. */
  final int size;

  /** Whether its values are findings, of which there can be too many. */
  final boolean counted;

  /** Whether its values need the scale of their framework, wherever in the document that is. */
  final boolean scaled;

  /** Whether the list that is its only property stands in its place. */
  final boolean bare;

  private final Map<String, Property> byName = new HashMap<>();
  private final Map<String, Form> byToken = new LinkedHashMap<>();

  /** A text. */
  Form(Leaf text) {
    this(text.type(), text, "", "", List.of(), List.of(), parts -> parts);
  }

  /**
   * An object.
   *
   * @param heading the head and, of a kind of several, what it tells apart
   * @param kinds the kinds of a family; null if this is one kind
   */
  Form(
      Class<?> type,
      @Nullable Leaf text,
      String heading,
      String token,
      List<Property> properties,
      @Nullable List<Form> kinds,
      Function<@Nullable Object[], Object> maker) {
    this.type = type;
    this.text = text;
    this.head = heading.replaceAll(" .*", "");
    this.heading = heading(head.equals(FORMAT) ? "the format expected here" : "a " + heading);
    this.token = token;
    this.properties = properties;
    this.kinds = kinds == null ? List.of(this) : kinds;
    this.maker = maker;
    this.size = 1 + properties.stream().mapToInt(property -> property.place).max().orElse(-1);
    this.counted = Finding.class.isAssignableFrom(type);
    this.scaled = properties.stream().anyMatch(each -> each.isScale || each.type == Judgment.class);
    this.bare = properties.stream().anyMatch(property -> property.isBare);
    properties.forEach(property -> byName.put(property.name, property));
    this.kinds.forEach(kind -> byToken.put(kind.token, kind));
  }

  private Leaf heading(String label) {
    return new Leaf(
        Form.class,
        JsonIn.TEXT,
        "not " + label,
        "a token",
        (text, rules) -> kind(label, text),
        kind -> ((Form) kind).token,
        head.equals(FORMAT));
  }

  private Form kind(String label, String text) {
    Form kind = byToken.get(text);
    if (kind == null) {
      throw new UnknownNameException(label, text, List.copyOf(byToken.keySet()));
    }
    return kind;
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
    for (Form kind : kinds) {
      if (kind.type.isInstance(value)) {
        return kind;
      }
    }
    throw new IllegalStateException("not a kind of " + type + ": " + value);
  }
}
