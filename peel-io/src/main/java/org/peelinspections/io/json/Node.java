package org.peelinspections.io.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.Position;
import org.peelinspections.model.UnknownNameException;

/**
 * A value of a JSON document, and where it stands.
 *
 * <p>Jackson's own tree forgets lines and columns; this one keeps them, so that a fault found after
 * parsing can still say where it is. Numbers are kept as written.
 */
final class Node {

  /** The kinds of value that JSON has, whole numbers apart from others. */
  enum Kind {
    OBJECT("an object"),
    LIST("a list"),
    TEXT("text"),
    INTEGER("a whole number"),
    DECIMAL("a number with a fraction or exponent"),
    BOOLEAN("true or false"),
    NULL("null");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  private final Kind kind;
  private final Place place;
  private final String text;
  private final Members members;
  private final List<Node> elements;

  private Node(Kind kind, Place place, String text, Members members, List<Node> elements) {
    this.kind = kind;
    this.place = place;
    this.text = text;
    this.members = members;
    this.elements = elements;
  }

  /** An object. */
  static Node object(Place place, Members members) {
    return new Node(Kind.OBJECT, place, "", members, List.of());
  }

  /** A list. */
  static Node list(Place place, List<Node> elements) {
    return new Node(Kind.LIST, place, "", Members.NONE, elements);
  }

  /** Anything else, as written; text without its quotation marks and escapes. */
  static Node scalar(Kind kind, Place place, String text) {
    return new Node(kind, place, text, Members.NONE, List.of());
  }

  /** An object with these members instead, in the place of this one. */
  Node withMembers(Map<String, Node> others) {
    return object(place, Members.of(others));
  }

  /** A list of these elements instead, in the place of this one. */
  Node withElements(List<Node> others) {
    return list(place, others);
  }

  /** The name of this node as a node of its own, in the same place. */
  Node named(String name) {
    return scalar(Kind.TEXT, place, name);
  }

  Position position() {
    return place.position();
  }

  boolean is(Kind kind) {
    return this.kind == kind;
  }

  /** The members of this object. */
  Members members() {
    return expect(Kind.OBJECT).members;
  }

  /** A member of this object; empty if it is not there. */
  Optional<Node> member(String name) {
    return Optional.ofNullable(members().find(name));
  }

  /** A member of this object that has to be there. */
  Node required(String name) {
    return member(name).orElseThrow(() -> fault("property '" + name + "' is missing"));
  }

  /** The elements of this list. */
  List<Node> elements() {
    return expect(Kind.LIST).elements;
  }

  /** This text. */
  String text() {
    return expect(Kind.TEXT).text;
  }

  /** This whole number. */
  int integer() {
    try {
      return Integer.parseInt(expect(Kind.INTEGER).text);
    } catch (NumberFormatException e) {
      throw fault(quoted(text) + " is out of range; expected a whole number of at most 10 digits");
    }
  }

  /** Whether this is true; it has to be true or false. */
  boolean isTrue() {
    return expect(Kind.BOOLEAN).text.equals("true");
  }

  private Node expect(Kind expected) {
    if (kind == expected) {
      return this;
    }
    String found =
        switch (kind) {
          case INTEGER, DECIMAL -> "the number " + shortened(text);
          case BOOLEAN -> text;
          default -> kind.label;
        };
    throw fault(
        kind == Kind.NULL
            ? "must not be null; expected " + expected.label
            : "expected " + expected.label + " but found " + found);
  }

  /** The exception for a fault of this node. */
  PeelFormatException fault(String sentence) {
    return fault(sentence, List.of());
  }

  /** The exception for a fault of this node, with the values that would be right. */
  PeelFormatException fault(String sentence, List<String> expected) {
    return new PeelFormatException(position(), sentence, expected);
  }

  /** The exception for a name in this node that is not known. */
  PeelFormatException unknown(UnknownNameException e) {
    return unknown(e.name(), e.kind(), e.known());
  }

  /** The exception for a name in this node that is none of those known. */
  PeelFormatException unknown(String name, String kind, List<String> known) {
    return fault(
        quoted(name) + " is not " + kind + "; expected one of " + String.join(", ", known), known);
  }

  /** A word of the document in quotation marks, cut if it is long. */
  static String quoted(String word) {
    return "'" + shortened(word) + "'";
  }

  private static String shortened(String word) {
    return word.length() <= 100 ? word : word.substring(0, 100) + "...";
  }

  /** This node as JSON on one line. */
  String json() {
    return switch (kind) {
      case OBJECT ->
          members.entrySet().stream()
              .map(entry -> inQuotes(entry.getKey()) + ":" + entry.getValue().json())
              .collect(Collectors.joining(",", "{", "}"));
      case LIST -> elements.stream().map(Node::json).collect(Collectors.joining(",", "[", "]"));
      case TEXT -> inQuotes(text);
      default -> text;
    };
  }

  private static String inQuotes(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
