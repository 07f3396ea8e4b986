package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import org.peelinspections.io.Position;
import org.peelinspections.io.json.wire.JsonIn;

/**
 * A parser of Jackson 2.
 *
 * @param line the line of JSON Lines that it parses; 0 if it counts the lines
 */
record ParserIn(JsonParser parser, int line) implements JsonIn {

  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public int next() throws IOException {
    JsonToken token = parser.nextToken();
    return token == null ? 0 : token.id();
  }

  @Override
  public int token() {
    return parser.currentTokenId();
  }

  @Override
  public String name() throws IOException {
    return parser.currentName();
  }

  @Override
  public String text() throws IOException {
    return parser.getText();
  }

  @Override
  public String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  @Override
  public Position place() {
    return position("", parser.currentTokenLocation());
  }

  Position position(String pointer, JsonLocation place) {
    return Position.of(pointer, line == 0 ? place.getLineNr() : line, place.getColumnNr());
  }

  /** Jackson's own way to copy a value writes some numbers in other digits. */
  @Override
  public String raw() throws IOException {
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
