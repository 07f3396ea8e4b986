package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.io.json.wire.Filling;
import org.peelinspections.io.json.wire.ObjectForm;
import org.peelinspections.io.json.wire.Reading;
import org.peelinspections.io.json.wire.TextForm;
import org.peelinspections.io.json.wire.WireRecord;
import org.peelinspections.io.json.wire.WireRecord.Part;

/**
 * Binds an object to a wire record, and makes the value of it.
 *
 * <p>Jackson's own deserializer of records sets unknown properties aside and reports them without
 * line and column, takes a property that is given twice, and names one missing property at a time,
 * at the end of the object. This one refuses each where it stands.
 */
final class ObjectDeserializer<T, R> extends JsonDeserializer<T> implements ResolvableDeserializer {

  private final ObjectForm<T, R> form;
  private final WireRecord<R> record;
  private final JsonDeserializer<?>[] readers;

  ObjectDeserializer(ObjectForm<T, R> form) {
    this.form = form;
    this.record = WireRecord.of(form.wire());
    this.readers = new JsonDeserializer<?>[record.parts().size()];
  }

  @Override
  public void resolve(DeserializationContext context) throws JsonMappingException {
    for (Part part : record.parts()) {
      JavaType type = context.getTypeFactory().constructType(part.type());
      JavaType read = part.is(Map.class) ? type.getContentType() : type;
      readers[part.index()] = context.findContextualValueDeserializer(read, null);
    }
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    ParserSpot spot = new ParserSpot(parser);
    Reading reading = (Reading) context.getAttribute(Reading.KEY);
    TextForm<T> ofText = form.ofText();
    if (ofText != null && !parser.hasToken(JsonToken.START_OBJECT)) {
      spot.expect(JsonToken.VALUE_STRING, "text");
      return ofText.read(parser.getText(), reading, spot);
    }
    spot.expect(JsonToken.START_OBJECT, "an object");
    JsonLocation start = parser.currentTokenLocation();
    if (form.counted()) {
      reading.countFinding(() -> spot.position(start));
    }
    Filling<R> filling = record.start(reading);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      property(filling, spot, context);
    }
    return form.value(filling, reading, () -> spot.position(start));
  }

  private void property(Filling<R> filling, ParserSpot spot, DeserializationContext context)
      throws IOException {
    JsonParser parser = spot.parser();
    String name = parser.currentName();
    boolean isNull = parser.nextToken() == JsonToken.VALUE_NULL;
    Part part = filling.next(name, isNull, spot);
    if (part == null) {
      parser.skipChildren();
    } else if (part.is(Map.class)) {
      filling.put(part, map(part, spot, context), spot);
    } else {
      if (part.is(List.class)) {
        spot.expect(JsonToken.START_ARRAY, "a list");
      }
      filling.put(part, readers[part.index()].deserialize(parser, context), spot);
    }
  }

  /** Jackson would take the later of two values of a key. */
  private Map<Object, Object> map(Part part, ParserSpot spot, DeserializationContext context)
      throws IOException {
    spot.expect(JsonToken.START_OBJECT, "an object");
    Map<Object, Object> map = new LinkedHashMap<>();
    while (spot.parser().nextToken() != JsonToken.END_OBJECT) {
      String name = spot.parser().currentName();
      spot.parser().nextToken();
      Object key =
          context.findKeyDeserializer(keyType(part, context), null).deserializeKey(name, context);
      Filling.checkNew(map, key, name, spot);
      map.put(key, readers[part.index()].deserialize(spot.parser(), context));
    }
    return map;
  }

  private static JavaType keyType(Part part, DeserializationContext context) {
    return context.getTypeFactory().constructType(part.type()).getKeyType();
  }

  @Override
  public T getNullValue(DeserializationContext context) throws JsonMappingException {
    throw new ParserSpot(context.getParser())
        .nullFault(form.ofText() == null ? "an object" : "text");
  }

  @Override
  public AccessPattern getNullAccessPattern() {
    return AccessPattern.DYNAMIC;
  }
}
