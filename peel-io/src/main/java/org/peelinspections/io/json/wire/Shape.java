package org.peelinspections.io.json.wire;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.Finding;

/**
 * A value that is an object in a document. It can begin with a head: the property that says its
 * format, or which kind of its family it is.
 */
final class Shape implements Form {

  static final String FORMAT = "format";

  private final Class<?> type;

  /** The name of the head; empty if there is none. */
  final String head;

  /** The text of the head, which is the token of a kind; that of a format is exact. */
  final Leaf<Kind> heading;

  final List<Kind> kinds;

  /** The properties of all kinds by their names, without the head. */
  final Map<String, Property> properties = new LinkedHashMap<>();

  /** One more than the highest index of a property. */
  final int size;

  /** Whether its values are findings, of which there can be too many. */
  final boolean counted;

  /** Whether its values need the scale of their framework, wherever in the document that is. */
  final boolean scaled;

  /** Text that can stand in place of an object; null if none can. */
  @Nullable Leaf<?> ofText;

  /** The values that are written as that text. */
  Predicate<Object> isText = value -> false;

  /** Whether the list that is its only property stands in its place. */
  boolean bare;

  Shape(Class<?> type, String head, String label, List<Kind> kinds) {
    this.type = type;
    this.head = head;
    this.kinds = kinds;
    this.heading =
        new Leaf<>(
            Kind.class,
            Leaf.Literal.TEXT,
            label,
            "a token",
            (text, reading) -> kind(label, text),
            kind -> kind.token,
            head.equals(FORMAT));
    List<Property> all = kinds.stream().flatMap(kind -> kind.properties.stream()).toList();
    this.counted = Finding.class.isAssignableFrom(type);
    this.scaled = all.stream().anyMatch(each -> each.isScale || each.type == Judgment.class);
    kinds.stream()
        .map(kind -> kind.properties)
        .sorted(Comparator.comparing(each -> -each.size()))
        .forEach(each -> each.forEach(property -> properties.putIfAbsent(property.name, property)));
    List<String> names = List.copyOf(properties.keySet());
    all.forEach(property -> property.setIndex(names.indexOf(property.name)));
    this.size = 1 + all.stream().mapToInt(Property::index).max().orElse(-1);
  }

  private Kind kind(String label, String token) {
    return kinds.stream()
        .filter(kind -> kind.token.equals(token))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException(label, token, tokens()));
  }

  private List<String> tokens() {
    return kinds.stream().map(kind -> kind.token).toList();
  }

  @Override
  public Class<?> type() {
    return type;
  }

  /** The property of a name of a kind, or of any if that is not known yet; null if none has it. */
  @Nullable Property property(@Nullable Kind kind, String name) {
    return kind == null ? properties.get(name) : kind.property(name);
  }

  /** The names of the properties of a kind, or of all kinds if it is not known yet. */
  List<String> names(@Nullable Kind kind) {
    return Stream.concat(
            Stream.of(head).filter(name -> !name.isEmpty()),
            (kind == null ? properties.values() : kind.properties).stream().map(each -> each.name))
        .toList();
  }

  /** The kind that a value is of. */
  Kind kindOf(Object value) {
    for (Kind kind : kinds) {
      if (kind.type.isInstance(value)) {
        return kind;
      }
    }
    throw new IllegalStateException("not a kind of " + type + ": " + value);
  }
}
