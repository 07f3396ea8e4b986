package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.function.Supplier;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;

/** Reads values of one type from the parser of a caller's mapper, in their own form. */
final class ModelDeserializer<T> extends JsonDeserializer<T> {

  private final Codec<T> codec;
  private final Supplier<Reading> start;

  ModelDeserializer(Codec<T> codec, Supplier<Reading> start) {
    this.codec = codec;
    this.start = start;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    try {
      return codec.read(Parsing.value(parser, PeelLimits.standard()), start.get());
    } catch (PeelFormatException | PeelLimitException e) {
      throw JsonMappingException.from(parser, e.getMessage(), e);
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
