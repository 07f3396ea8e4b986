package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.List;
import org.peelinspections.io.json.wire.DocumentReader;
import org.peelinspections.io.json.wire.DocumentWriter;
import org.peelinspections.io.json.wire.Forms;
import org.peelinspections.io.json.wire.Rules;
import org.peelinspections.model.Forces;
import org.peelinspections.model.fault.PeelException;
import org.peelinspections.model.framework.Frameworks;

/**
 * Gives a mapper of Jackson 2 the wire form of {@link PeelJson}, so that values of the model and
 * results of comparisons can stand in the caller's own classes. The module for Jackson 3 is {@code
 * org.peelinspections.io.jackson3.PeelModule}.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
 * }</pre>
 *
 * <p>Spring Boot 3 gives this module to its own mapper without being asked.
 *
 * <p>The form is the same under any settings of the mapper, and reading is strict; the limits are
 * those of the mapper's parser, and the standard one on findings. A fault comes as a {@link
 * JsonMappingException}, with the {@link org.peelinspections.io.PeelFormatException} or {@link
 * org.peelinspections.io.PeelLimitException} as its cause. A null in the place of a value is left
 * to the mapper. Values that are one token, such as {@code Grade} or {@code AreaId}, can be keys of
 * a map too.
 *
 * <p>A module with other forces or frameworks can be registered after the bundled one was found,
 * and replaces it in that mapper.
 */
public final class PeelModule extends SimpleModule {

  private static final JsonMapper TREES =
      JsonMapper.builder().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE).build();

  private static final long serialVersionUID = 1L;

  private static final JsonGenerator.Feature NUMBERS_AS_STRINGS =
      JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature();

  private final transient Rules rules;

  /** A module that looks up the bundled forces and frameworks. */
  public PeelModule() {
    this(Forces.bundled(), Frameworks.bundled());
  }

  /** A module that looks up the caller's forces and frameworks. */
  public PeelModule(Forces forces, Frameworks frameworks) {
    super("peel");
    rules = Rules.strict(forces, frameworks);
    Forms.WRITTEN.forEach(type -> addSerializer(type, new Serializer()));
    Forms.READ.forEach(this::addReader);
    Forms.keys().forEach(this::addKey);
  }

  /** Modules are the same if they look up the same forces and frameworks. */
  @Override
  public Object getTypeId() {
    return List.of(PeelModule.class, rules);
  }

  private <T> void addReader(Class<T> type) {
    addDeserializer(
        type,
        new JsonDeserializer<T>() {
          @Override
          public T deserialize(JsonParser parser, DeserializationContext context)
              throws IOException {
            return read(parser, reader -> reader.read(type));
          }

          @Override
          public Object deserializeWithType(
              JsonParser parser, DeserializationContext context, TypeDeserializer types)
              throws IOException {
            return deserialize(parser, context);
          }
        });
  }

  private void addKey(Class<?> type) {
    addKeySerializer(
        type,
        new JsonSerializer<Object>() {
          @Override
          public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
              throws IOException {
            generator.writeFieldName(Forms.key(value));
          }
        });
    addKeyDeserializer(
        type,
        new KeyDeserializer() {
          @Override
          public Object deserializeKey(String key, DeserializationContext context)
              throws IOException {
            return read(context.getParser(), reader -> reader.key(key, type));
          }
        });
  }

  /** Reads past the settings of the mapper. */
  private <T> T read(JsonParser parser, DocumentReader.Body<T> body) throws IOException {
    try {
      return body.read(new ParserReader(parser, 0, rules, true));
    } catch (PeelException e) {
      throw JsonMappingException.from(parser, e.getMessage(), e);
    }
  }

  /**
   * Writes past the settings of the mapper; the form says what kind a value is, with any typing.
   */
  private static final class Serializer extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      boolean numbersAsStrings = generator.isEnabled(NUMBERS_AS_STRINGS);
      generator.disable(NUMBERS_AS_STRINGS);
      try {
        TREES.writeValue(generator, DocumentWriter.tree(value));
      } finally {
        generator.configure(NUMBERS_AS_STRINGS, numbersAsStrings);
      }
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      serialize(value, generator, provider);
    }
  }
}
