package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import java.util.function.Supplier;
import org.peelinspections.io.PeelFormatException;

/** Reads a value that is one token from the key of a map. */
final class ModelKeyDeserializer extends KeyDeserializer {

  private final TextCodec<?> codec;
  private final Supplier<Reading> start;

  ModelKeyDeserializer(TextCodec<?> codec, Supplier<Reading> start) {
    this.codec = codec;
    this.start = start;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    JsonParser parser = context.getParser();
    try {
      return codec.read(Node.scalar(Node.Kind.TEXT, Parsing.place(parser), key), start.get());
    } catch (PeelFormatException e) {
      throw JsonMappingException.from(parser, e.getMessage(), e);
    }
  }
}
