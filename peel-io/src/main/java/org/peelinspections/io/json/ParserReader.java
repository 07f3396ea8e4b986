package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.Position;
import org.peelinspections.io.json.wire.DocumentReader;
import org.peelinspections.io.json.wire.Rules;

/** Reads a document from a parser of Jackson 2. */
final class ParserReader extends DocumentReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser parser;
  private final int line;

  /**
   * Begins to read.
   *
   * @param line the line of JSON Lines that the document is; 0 if the parser counts the lines
   */
  ParserReader(JsonParser parser, int line, Rules rules, boolean escapes) {
    super(rules, escapes);
    this.parser = parser;
    this.line = line;
  }

  /** Reads a whole document. */
  <T> ReadResult<T> document(Body<T> body) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw new PeelFormatException(Position.ofLine(line), "the document is empty", List.of());
      }
      T value = body.read(this);
      if (parser.nextToken() != null) {
        throw fault("expected nothing after the end");
      }
      return new ReadResult<>(value, notes());
    } catch (JsonProcessingException e) {
      throw refused(e);
    }
  }

  /** What Jackson refuses, in our words. */
  private RuntimeException refused(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      Limit limit = exceeded();
      Position position = position(pointer(), parser.currentTokenLocation());
      return new PeelLimitException(position, limit, rules.limits().most(limit));
    }
    JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    String sentence =
        e instanceof JsonEOFException
            ? "the document ends before it is complete"
            : "not JSON: " + e.getOriginalMessage();
    return new PeelFormatException(position(pointer(), place), sentence, List.of());
  }

  private Limit exceeded() {
    if (parser.getParsingContext().getNestingDepth() > rules.limits().most(Limit.NESTING_DEPTH)) {
      return Limit.NESTING_DEPTH;
    }
    boolean tokens = parser.currentTokenCount() > rules.limits().most(Limit.TOKENS);
    return tokens ? Limit.TOKENS : Limit.TEXT_LENGTH;
  }

  @Override
  protected int next() throws IOException {
    JsonToken token = parser.nextToken();
    return token == null ? 0 : token.id();
  }

  @Override
  protected int token() {
    return parser.currentTokenId();
  }

  @Override
  protected String name() throws IOException {
    return parser.currentName();
  }

  @Override
  protected String text() throws IOException {
    return parser.getText();
  }

  @Override
  protected String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  @Override
  protected Position place() {
    return position("", parser.currentTokenLocation());
  }

  private Position position(String pointer, JsonLocation place) {
    return Position.of(pointer, line == 0 ? place.getLineNr() : line, place.getColumnNr());
  }

  /** Jackson's own way to copy a value writes some numbers in other digits. */
  @Override
  protected String raw() throws IOException {
    StringWriter raw = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(raw)) {
      int depth = 0;
      do {
        JsonToken token = depth == 0 ? parser.currentToken() : parser.nextToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token.isNumeric()) {
          generator.writeNumber(parser.getText());
        } else {
          generator.copyCurrentEvent(parser);
        }
      } while (depth > 0);
    }
    return raw.toString();
  }
}
