package org.peelinspections.io.jackson3;

import java.util.function.Supplier;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.json.wire.Reading;
import org.peelinspections.io.json.wire.TextForm;
import org.peelinspections.io.json.wire.Writing;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * What a mapper of the caller hands over to the one that knows the wire form, so that its own
 * settings change nothing.
 */
final class HandedOver {

  private HandedOver() {}

  static final class Serializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext provider) {
      WireMapper.MAPPER
          .writer()
          .withAttribute(Writing.KEY, new Writing(PeelLimits.standard()))
          .writeValue(generator, value);
    }

    /** The form says what kind a value is; a mapper that adds types adds none here. */
    @Override
    public void serializeWithType(
        Object value,
        JsonGenerator generator,
        SerializationContext provider,
        TypeSerializer types) {
      serialize(value, generator, provider);
    }
  }

  static final class Deserializer<T> extends ValueDeserializer<T> {

    private final ObjectReader reader;
    private final Supplier<Reading> start;

    Deserializer(Class<T> type, Supplier<Reading> start) {
      this.reader = WireMapper.MAPPER.readerFor(type);
      this.start = start;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return reader.withAttribute(Reading.KEY, start.get()).readValue(parser);
      } catch (PeelFormatException | PeelLimitException e) {
        throw DatabindException.from(parser, e.getMessage(), e);
      } catch (DatabindException e) {
        throw e.getCause() instanceof PeelFormatException fault
            ? DatabindException.from(parser, fault.getMessage(), fault)
            : e;
      }
    }

    /** The form says what kind a value is; a mapper that expects types finds none here. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }
  }

  static final class Key extends KeyDeserializer {

    private final TextForm<?> form;
    private final Supplier<Reading> start;

    Key(TextForm<?> form, Supplier<Reading> start) {
      this.form = form;
      this.start = start;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      JsonParser parser = context.getParser();
      try {
        return form.read(key, start.get(), new ParserSpot(parser));
      } catch (PeelFormatException e) {
        throw DatabindException.from(parser, e.getMessage(), e);
      }
    }
  }
}
