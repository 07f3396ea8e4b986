package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import org.peelinspections.io.json.wire.Reading;
import org.peelinspections.io.json.wire.TextForm;

/** Reads a value that is one text, number or boolean. */
final class TextDeserializer<T> extends JsonDeserializer<T> {

  private final TextForm<T> form;

  TextDeserializer(TextForm<T> form) {
    this.form = form;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return new ParserSpot(parser).read(form, (Reading) context.getAttribute(Reading.KEY));
  }

  @Override
  public T getNullValue(DeserializationContext context) {
    throw new ParserSpot(context.getParser()).nullFault(form.shape().label());
  }

  @Override
  public AccessPattern getNullAccessPattern() {
    return AccessPattern.DYNAMIC;
  }

  /** Reads the same from the key of a map. */
  static final class Key<T> extends KeyDeserializer {

    private final TextForm<T> form;

    Key(TextForm<T> form) {
      this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      Reading reading = (Reading) context.getAttribute(Reading.KEY);
      return form.read(key, reading, new ParserSpot(context.getParser()));
    }
  }
}
