package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.model.InvalidValueException;

/** Writes values of one type through the generator of a caller's mapper, in their own form. */
final class ModelSerializer<T> extends JsonSerializer<T> {

  private static final JsonGenerator.Feature NUMBERS_AS_STRINGS =
      JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature();

  private final Codec<T> codec;

  ModelSerializer(Codec<T> codec) {
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    boolean numbersAsStrings = generator.isEnabled(NUMBERS_AS_STRINGS);
    generator.disable(NUMBERS_AS_STRINGS);
    try {
      codec.write(value, new Output(generator, PeelLimits.standard()));
    } catch (InvalidValueException | PeelLimitException e) {
      throw JsonMappingException.from(generator, e.getMessage(), e);
    } finally {
      generator.configure(NUMBERS_AS_STRINGS, numbersAsStrings);
    }
  }

  /** The form says what kind a value is; a mapper that adds types adds none here. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    serialize(value, generator, provider);
  }
}
