package org.peelinspections.io.jackson3;

import java.util.List;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.Position;
import org.peelinspections.io.json.wire.Reading;
import org.peelinspections.io.json.wire.Spot;
import org.peelinspections.io.json.wire.TextForm;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Where a parser of Jackson 3 stands. */
record ParserSpot(JsonParser parser) implements Spot {

  @Override
  public Position position() {
    return position(parser.currentTokenLocation());
  }

  /** The place of the value that the parser is at the beginning or the end of. */
  Position position(TokenStreamLocation start) {
    return Position.of(
        parser.streamReadContext().pathAsPointer().toString(),
        start.getLineNr(),
        start.getColumnNr());
  }

  /** Nothing is noted where nothing is forgiven. */
  @Override
  public String raw() {
    throw new IllegalStateException("reading is strict here");
  }

  /** Refuses another token than the one that is expected. */
  void expect(JsonToken token, String label) {
    if (!parser.hasToken(token)) {
      throw unexpected(label);
    }
  }

  /** Reads the value of a form. */
  <T> T read(TextForm<T> form, Reading reading) {
    expect(form.shape());
    return form.read(parser.getString(), reading, this);
  }

  /** Refuses what does not begin as a form does. */
  private void expect(TextForm.Shape shape) {
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

  private PeelFormatException unexpected(String label) {
    return new PeelFormatException(
        position(),
        TextForm.unexpected(label, parser.currentTokenId(), parser.getString()),
        List.of());
  }
}
