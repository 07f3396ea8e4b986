package org.peelinspections.io.jackson3;

import java.util.List;
import org.peelinspections.io.json.wire.ListForm;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads a value that is a list of others. */
final class ListDeserializer<T, E> extends ValueDeserializer<T> {

  private final ListForm<T, E> form;

  ListDeserializer(ListForm<T, E> form) {
    this.form = form;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    new ParserSpot(parser).expect(JsonToken.START_ARRAY, "a list");
    JavaType list = context.getTypeFactory().constructCollectionType(List.class, form.element());
    return form.read().apply(context.readValue(parser, list));
  }

  @Override
  public T getNullValue(DeserializationContext context) {
    throw new ParserSpot(context.getParser()).nullFault("a list");
  }
}
