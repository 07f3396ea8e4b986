package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a value that is one token as the key of a map. */
final class ModelKeySerializer<T> extends JsonSerializer<T> {

  private final TextCodec<T> codec;

  ModelKeySerializer(TextCodec<T> codec) {
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    generator.writeFieldName(codec.text(value));
  }
}
