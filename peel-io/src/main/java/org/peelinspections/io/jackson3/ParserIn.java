package org.peelinspections.io.jackson3;

import org.peelinspections.io.json.wire.JsonIn;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A parser of Jackson 3. */
record ParserIn(JsonParser parser) implements JsonIn {

  @Override
  public int next() {
    JsonToken token = parser.nextToken();
    return token == null ? 0 : token.id();
  }

  @Override
  public int token() {
    return parser.currentTokenId();
  }

  @Override
  public String name() {
    return parser.currentName();
  }

  @Override
  public String text() {
    return parser.getString();
  }

  @Override
  public String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  @Override
  public long place() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return JsonIn.place(location.getLineNr(), location.getColumnNr());
  }

  /** Nothing is noted where nothing is forgiven. */
  @Override
  public String raw() {
    throw new IllegalStateException("reading is strict here");
  }
}
