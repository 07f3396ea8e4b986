package org.peelinspections.io.json.wire;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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

  /** The index of the head. */
  static final int HEAD = -1;

  /** The index of a property that there is not. */
  static final int UNKNOWN = -2;

  /** The name of the head; empty if there is none. */
  final String head;

  final Leaf<Integer> heading;
  final List<Kind> kinds;

  /** The properties of all kinds, without the head. */
  final List<Property> properties;

  /** How the values of each property are written; null where only the value tells. */
  final @Nullable Form[] forms;

  /** Which of the properties each kind has, in its own order. */
  final int[][] places;

  private final boolean[][] has;

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

  private final Class<?> type;
  private final Map<String, Integer> indexes = new HashMap<>();

  Shape(Class<?> type, String head, String label, List<Kind> kinds) {
    this.type = type;
    this.head = head;
    this.kinds = kinds;
    this.heading = heading(head, label, kinds.stream().map(Kind::token).toList());
    this.counted = Finding.class.isAssignableFrom(type);
    this.scaled =
        kinds.stream()
            .flatMap(kind -> kind.properties().stream())
            .anyMatch(each -> each.isScale() || each.type() == Judgment.class);
    Map<String, Property> all = new LinkedHashMap<>();
    kinds.stream()
        .map(Kind::properties)
        .sorted(Comparator.comparing(each -> -each.size()))
        .forEach(each -> each.forEach(property -> all.putIfAbsent(property.name(), property)));
    this.properties = List.copyOf(all.values());
    this.forms = new Form[properties.size()];
    IntStream.range(0, forms.length).forEach(i -> indexes.put(properties.get(i).name(), i));
    this.places =
        kinds.stream()
            .map(kind -> kind.properties().stream().mapToInt(each -> index(each.name())).toArray())
            .toArray(int[][]::new);
    this.has = new boolean[places.length][forms.length];
    IntStream.range(0, has.length)
        .forEach(k -> IntStream.of(places[k]).forEach(i -> has[k][i] = true));
    indexes.put(head, HEAD);
  }

  /** The text of the head, as the index of the kind that it says; that of a format is exact. */
  private static Leaf<Integer> heading(String head, String label, List<String> tokens) {
    return new Leaf<>(
        Integer.class,
        Leaf.Literal.TEXT,
        label,
        "a token",
        (text, in) -> {
          if (!tokens.contains(text)) {
            throw new UnknownNameException(label, text, tokens);
          }
          return tokens.indexOf(text);
        },
        tokens::get,
        head.equals(FORMAT));
  }

  @Override
  public void link() {
    for (int i = 0; i < forms.length; i++) {
      forms[i] = Forms.inside(properties.get(i).type());
    }
  }

  /** The form of a property of a kind; null for a result, where only the value tells. */
  @Nullable Form form(int kind, int index) {
    return places[kind].length == 0 ? null : forms[places[kind][index]];
  }

  /** The form of a property that is read. */
  Form form(int index) {
    return Objects.requireNonNull(forms[index]);
  }

  /** The index of a property, {@link #HEAD} or {@link #UNKNOWN}. */
  int index(String name) {
    return indexes.getOrDefault(name, UNKNOWN);
  }

  /** Whether a kind has a property; all have it if the kind is not known yet. */
  boolean has(int kind, int index) {
    return kind < 0 || has[kind][index];
  }

  /** The names of the properties of a kind, or of all kinds if it is not known yet. */
  List<String> names(int kind) {
    return Stream.concat(
            Stream.of(head).filter(name -> !name.isEmpty()),
            (kind < 0 ? properties : kinds.get(kind).properties()).stream().map(Property::name))
        .toList();
  }

  /** The index of the kind that a value is of. */
  int kindOf(Object value) {
    for (int kind = 0; kind < kinds.size(); kind++) {
      if (kinds.get(kind).type().isInstance(value)) {
        return kind;
      }
    }
    throw new IllegalStateException("not a kind of " + type + ": " + value);
  }

  @Override
  public Class<?> type() {
    return type;
  }
}
