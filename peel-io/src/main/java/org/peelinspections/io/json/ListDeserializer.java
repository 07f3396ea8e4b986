package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.List;
import org.peelinspections.io.json.wire.ListForm;

/** Reads a value that is a list of others. */
final class ListDeserializer<T, E> extends JsonDeserializer<T> {

  private final ListForm<T, E> form;

  ListDeserializer(ListForm<T, E> form) {
    this.form = form;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    new ParserSpot(parser).expect(JsonToken.START_ARRAY, "a list");
    JavaType list = context.getTypeFactory().constructCollectionType(List.class, form.element());
    return form.read().apply(context.readValue(parser, list));
  }

  @Override
  public T getNullValue(DeserializationContext context) {
    throw new ParserSpot(context.getParser()).nullFault("a list");
  }
}
