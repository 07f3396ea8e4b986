package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.text.Surrogates;

/**
 * Turns the tokens of a parser into nodes; refuses a property that stands twice, text that is not
 * Unicode, and more than the limits allow.
 */
final class Parsing {

  /** The limits of Jackson are off, since our own say where they are exceeded. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /**
   * For documents in UTF-8, whose names come again and again. Names of an object that are made to
   * have the same hash end in an exception.
   */
  private static final JsonFactory FACTORY_OF_BYTES =
      FACTORY.rebuild().enable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();

  private final JsonParser parser;
  private final Budget budget;
  private final boolean placed;
  private final boolean escapes;

  private Parsing(JsonParser parser, PeelLimits limits, boolean placed, boolean escapes) {
    this.parser = parser;
    this.budget = new Budget(limits);
    this.placed = placed;
    this.escapes = escapes;
  }

  /** The one value of a document. */
  static Node document(String text, PeelLimits limits) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new Parsing(parser, limits, true, true).document();
    } catch (IOException e) {
      throw new AssertionError("a parser of text reads no stream", e);
    }
  }

  /**
   * The one value of a document, without the places of its nodes, which take their time to note. A
   * fault that is found in it therefore does not say where; it has to be looked for again in the
   * document with places.
   */
  static Node unplaced(DocumentText document, PeelLimits limits) {
    try (JsonParser parser = parser(document)) {
      return new Parsing(parser, limits, false, document.mayHoldHalves()).document();
    } catch (IOException e) {
      throw new AssertionError("a parser of text reads no stream", e);
    }
  }

  private static JsonParser parser(DocumentText document) throws IOException {
    return document.utf8().isPresent()
        ? FACTORY_OF_BYTES.createParser(document.utf8().get())
        : FACTORY.createParser(document.text());
  }

  private Node document() throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw new PeelFormatException(Position.document(), "the document is empty", List.of());
      }
      Node node = node(place(parser));
      if (parser.nextToken() != null) {
        Place end = Place.root("", parser.currentTokenLocation());
        throw new PeelFormatException(end.position(), "expected nothing after the end", List.of());
      }
      return node;
    } catch (JsonProcessingException e) {
      throw notJson(parser, e);
    }
  }

  private static PeelFormatException notJson(JsonParser parser, JsonProcessingException e) {
    JsonLocation location = Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation);
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    Position position = Place.root(pointer, location).position();
    String sentence =
        e instanceof JsonEOFException
            ? "the document ends before it is complete"
            : "not JSON: " + e.getOriginalMessage();
    return new PeelFormatException(position, sentence, List.of());
  }

  /**
   * The value that begins at the current token of a parser, which is left at the last token of the
   * value.
   *
   * @throws IOException what the parser throws
   */
  static Node value(JsonParser parser, PeelLimits limits) throws IOException {
    return new Parsing(parser, limits, true, true).node(place(parser));
  }

  /** The place of the current token of a parser. */
  static Place place(JsonParser parser) {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    return Place.root(pointer, parser.currentTokenLocation());
  }

  private Node node(Place place) throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(place);
      case START_ARRAY -> list(place);
      case VALUE_STRING -> scalar(Node.Kind.TEXT, place);
      case VALUE_NUMBER_INT -> scalar(Node.Kind.INTEGER, place);
      case VALUE_NUMBER_FLOAT -> scalar(Node.Kind.DECIMAL, place);
      case VALUE_TRUE, VALUE_FALSE -> scalar(Node.Kind.BOOLEAN, place);
      case VALUE_NULL -> scalar(Node.Kind.NULL, place);
      default ->
          throw new PeelFormatException(place.position(), "it has no form in JSON", List.of());
    };
  }

  private Node object(Place place) throws IOException {
    budget.open(place::position);
    Members members = new Members();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      budget.text(name.length(), place::position);
      parser.nextToken();
      Place below = placed ? place.below(name, parser.currentTokenLocation()) : place;
      if (escapes && Surrogates.lone(name)) {
        throw notUnicode(place);
      }
      if (!members.add(name, node(below))) {
        throw new PeelFormatException(
            below.position(), "property " + Node.quoted(name) + " stands twice", List.of());
      }
    }
    budget.close();
    return Node.object(place, members);
  }

  private Node list(Place place) throws IOException {
    budget.open(place::position);
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(node(placed ? element(place, elements.size()) : place));
    }
    budget.close();
    return Node.list(place, elements);
  }

  private Place element(Place list, int index) {
    return list.below(Integer.toString(index), parser.currentTokenLocation());
  }

  private Node scalar(Node.Kind kind, Place place) throws IOException {
    budget.value(place::position);
    String text = parser.getText();
    budget.text(text.length(), place::position);
    if (escapes && Surrogates.lone(text)) {
      throw notUnicode(place);
    }
    return Node.scalar(kind, place, text);
  }

  private static PeelFormatException notUnicode(Place place) {
    return new PeelFormatException(
        place.position(),
        "half of a surrogate pair stands alone; expected Unicode text",
        List.of());
  }
}
