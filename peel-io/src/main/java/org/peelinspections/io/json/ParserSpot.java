package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.Position;
import org.peelinspections.io.json.wire.Reading;
import org.peelinspections.io.json.wire.Spot;
import org.peelinspections.io.json.wire.TextForm;

/** Where a parser of Jackson 2 stands. */
record ParserSpot(JsonParser parser) implements Spot {

  @Override
  public Position position() {
    return position(parser.currentTokenLocation());
  }

  /** The place of the value that the parser is at the beginning or the end of. */
  Position position(JsonLocation start) {
    return Position.of(
        parser.getParsingContext().pathAsPointer().toString(),
        start.getLineNr(),
        start.getColumnNr());
  }

  @Override
  public String raw() {
    StringWriter raw = new StringWriter();
    try (JsonGenerator generator = WireMapper.MAPPER.getFactory().createGenerator(raw)) {
      copy(generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return raw.toString();
  }

  /** Jackson's own way to copy a value writes some numbers in other digits. */
  private void copy(JsonGenerator generator) throws IOException {
    int depth = 0;
    JsonToken token = parser.currentToken();
    while (true) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token.isNumeric()) {
        generator.writeNumber(parser.getText());
      } else {
        generator.copyCurrentEvent(parser);
      }
      if (depth == 0) {
        return;
      }
      token = parser.nextToken();
    }
  }

  /** Refuses another token than the one that is expected. */
  void expect(JsonToken token, String label) throws IOException {
    if (!parser.hasToken(token)) {
      throw unexpected(label);
    }
  }

  /** Reads the value of a form. */
  <T> T read(TextForm<T> form, Reading reading) throws IOException {
    expect(form.shape());
    return form.read(parser.getText(), reading, this);
  }

  /** Refuses what does not begin as a form does. */
  private void expect(TextForm.Shape shape) throws IOException {
    JsonToken token = parser.currentToken();
    boolean right =
        switch (shape) {
          case TEXT -> token == JsonToken.VALUE_STRING;
          case NUMBER -> token == JsonToken.VALUE_NUMBER_INT;
          case BOOLEAN -> token.isBoolean();
        };
    if (!right) {
      throw unexpected(shape.label());
    }
  }

  /** The exception for a null in a list. */
  PeelFormatException nullFault(String label) {
    return new PeelFormatException(position(), "must not be null; expected " + label, List.of());
  }

  private PeelFormatException unexpected(String label) throws IOException {
    return new PeelFormatException(
        position(),
        TextForm.unexpected(label, parser.currentTokenId(), parser.getText()),
        List.of());
  }
}
