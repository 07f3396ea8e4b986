package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.function.Supplier;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.json.wire.Reading;
import org.peelinspections.io.json.wire.TextForm;
import org.peelinspections.io.json.wire.Writing;

/**
 * What a mapper of the caller hands over to the one that knows the wire form, so that its own
 * settings change nothing.
 */
final class HandedOver {

  private HandedOver() {}

  static final class Serializer extends JsonSerializer<Object> {

    private static final JsonGenerator.Feature NUMBERS_AS_STRINGS =
        JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature();

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      boolean numbersAsStrings = generator.isEnabled(NUMBERS_AS_STRINGS);
      generator.disable(NUMBERS_AS_STRINGS);
      try {
        WireMapper.MAPPER
            .writer()
            .withAttribute(Writing.KEY, new Writing(PeelLimits.standard()))
            .writeValue(generator, value);
      } finally {
        generator.configure(NUMBERS_AS_STRINGS, numbersAsStrings);
      }
    }

    /** The form says what kind a value is; a mapper that adds types adds none here. */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      serialize(value, generator, provider);
    }
  }

  static final class Deserializer<T> extends JsonDeserializer<T> {

    private final ObjectReader reader;
    private final Supplier<Reading> start;

    Deserializer(Class<T> type, Supplier<Reading> start) {
      this.reader = WireMapper.MAPPER.readerFor(type);
      this.start = start;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return reader.withAttribute(Reading.KEY, start.get()).readValue(parser);
      } catch (PeelFormatException | PeelLimitException e) {
        throw JsonMappingException.from(parser, e.getMessage(), e);
      } catch (JsonMappingException e) {
        throw e.getCause() instanceof PeelFormatException fault
            ? JsonMappingException.from(parser, fault.getMessage(), fault)
            : e;
      }
    }

    /** The form says what kind a value is; a mapper that expects types finds none here. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types)
        throws IOException {
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
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      JsonParser parser = context.getParser();
      try {
        return form.read(key, start.get(), new ParserSpot(parser));
      } catch (PeelFormatException e) {
        throw JsonMappingException.from(parser, e.getMessage(), e);
      }
    }
  }
}
