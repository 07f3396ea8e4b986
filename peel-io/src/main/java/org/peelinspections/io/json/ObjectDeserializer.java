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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.json.wire.Filling;
import org.peelinspections.io.json.wire.ObjectForm;
import org.peelinspections.io.json.wire.Reading;
import org.peelinspections.io.json.wire.TextForm;
import org.peelinspections.io.json.wire.WireForms;
import org.peelinspections.io.json.wire.WireRecord.Part;
import org.peelinspections.io.json.wire.WireRecord;

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
  private final boolean counted;

  /** What reads the values of each property: a form, or a deserializer where that is null. */
  private final @Nullable TextForm<?>[] texts;

  private final JsonDeserializer<?>[] readers;

  ObjectDeserializer(ObjectForm<T, R> form) {
    this.form = form;
    this.record = WireRecord.of(form.wire());
    this.counted = form.counted();
    this.texts =
        record.parts().stream().map(part -> WireForms.text(part.type())).toArray(TextForm[]::new);
    this.readers = new JsonDeserializer<?>[texts.length];
  }

  @Override
  public void resolve(DeserializationContext context) throws JsonMappingException {
    for (Part part : record.parts()) {
      JavaType type = context.getTypeFactory().constructType(part.type());
      readers[part.index()] = context.findContextualValueDeserializer(type, null);
    }
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    ParserSpot spot = new ParserSpot(parser);
    Reading reading = (Reading) context.getAttribute(Reading.KEY);
    TextForm<T> ofText = form.ofText();
    if (ofText != null && !parser.hasToken(JsonToken.START_OBJECT)) {
      return spot.read(ofText, reading);
    }
    spot.expect(JsonToken.START_OBJECT, "an object");
    JsonLocation start = parser.currentTokenLocation();
    if (counted) {
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
      filling.put(part, map(part, filling, spot, context), spot);
    } else if (part.is(List.class)) {
      filling.put(part, list(part, filling, spot, context), spot);
    } else {
      filling.put(part, value(part, filling, spot, context), spot);
    }
  }

  private Object value(
      Part part, Filling<R> filling, ParserSpot spot, DeserializationContext context)
      throws IOException {
    TextForm<?> text = texts[part.index()];
    return text == null
        ? readers[part.index()].deserialize(spot.parser(), context)
        : spot.read(text, filling.reading());
  }

  private List<Object> list(
      Part part, Filling<R> filling, ParserSpot spot, DeserializationContext context)
      throws IOException {
    spot.expect(JsonToken.START_ARRAY, "a list");
    List<Object> list = new ArrayList<>();
    while (spot.parser().nextToken() != JsonToken.END_ARRAY) {
      list.add(value(part, filling, spot, context));
    }
    return list;
  }

  /** Jackson would take the later of two values of a key. */
  private Map<Object, Object> map(
      Part part, Filling<R> filling, ParserSpot spot, DeserializationContext context)
      throws IOException {
    spot.expect(JsonToken.START_OBJECT, "an object");
    TextForm<?> keys = Objects.requireNonNull(WireForms.text(part.key()));
    Map<Object, Object> map = new LinkedHashMap<>();
    while (spot.parser().nextToken() != JsonToken.END_OBJECT) {
      String name = spot.parser().currentName();
      spot.parser().nextToken();
      Object key = keys.read(name, filling.reading(), spot);
      Filling.checkNew(map, key, name, spot);
      map.put(key, value(part, filling, spot, context));
    }
    return map;
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
