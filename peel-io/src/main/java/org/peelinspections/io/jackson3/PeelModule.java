package org.peelinspections.io.jackson3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.peelinspections.io.json.wire.DocumentReader;
import org.peelinspections.io.json.wire.DocumentWriter;
import org.peelinspections.io.json.wire.Forms;
import org.peelinspections.io.json.wire.Rules;
import org.peelinspections.model.Forces;
import org.peelinspections.model.fault.PeelException;
import org.peelinspections.model.framework.Frameworks;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Gives a mapper of Jackson 3 the wire form of {@link org.peelinspections.io.json.PeelJson}, as
 * {@link org.peelinspections.io.json.PeelModule} does with one of Jackson 2. It needs nothing of
 * Jackson 2.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PeelModule()).build();
 * }</pre>
 *
 * <p>On the class path {@code findAndAddModules()} finds it too. On the module path it does not: a
 * module that provides a service of a library that can be left out could not be used without it.
 * Spring Boot 4 gives this module to its own mapper without being asked.
 *
 * <p>A fault comes as a {@link tools.jackson.databind.DatabindException}, with the {@link
 * org.peelinspections.io.PeelFormatException} or {@link org.peelinspections.io.PeelLimitException}
 * as its cause.
 */
public final class PeelModule extends JacksonModule {

  private static final JsonMapper TREES =
      JsonMapper.builder().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE).build();

  private final Rules rules;

  /** A module that looks up the bundled forces and frameworks. */
  public PeelModule() {
    this(Forces.bundled(), Frameworks.bundled());
  }

  /** A module that looks up the caller's forces and frameworks. */
  public PeelModule(Forces forces, Frameworks frameworks) {
    this.rules = Rules.strict(forces, frameworks);
  }

  @Override
  public String getModuleName() {
    return "peel";
  }

  /** Modules are the same if they look up the same forces and frameworks. */
  @Override
  public Object getRegistrationId() {
    return List.of(PeelModule.class, rules);
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleSerializers keySerializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
    Forms.written().forEach(type -> serializers.addSerializer(type, new Serializer()));
    Forms.read().forEach(type -> put(deserializers, type));
    for (Class<?> type : Forms.keys()) {
      keySerializers.addSerializer(type, new KeySerializer());
      keyDeserializers.addDeserializer(type, new KeyReader(type));
    }
    context.addSerializers(serializers);
    context.addKeySerializers(keySerializers);
    context.addDeserializers(deserializers);
    context.addKeyDeserializers(keyDeserializers);
  }

  private <T> void put(SimpleDeserializers deserializers, Class<T> type) {
    deserializers.addDeserializer(type, new Deserializer<>(type));
  }

  private interface Body<T> {
    T read(DocumentReader reader) throws IOException;
  }

  /** Reads past the settings of the mapper. */
  private <T> T read(JsonParser parser, Body<T> body) {
    try {
      return body.read(new DocumentReader(new ParserIn(parser), rules, true));
    } catch (PeelException e) {
      throw DatabindException.from(parser, e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("Jackson 3 throws none", e);
    }
  }

  /**
   * Writes past the settings of the mapper; the form says what kind a value is, with any typing.
   */
  private static final class Serializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      TREES.writeValue(generator, DocumentWriter.tree(value));
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(value, generator, context);
    }
  }

  private static final class KeySerializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      generator.writeName(Forms.key(value));
    }
  }

  private final class Deserializer<T> extends ValueDeserializer<T> {

    private final Class<T> type;

    Deserializer(Class<T> type) {
      this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      return read(parser, reader -> reader.read(type));
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }
  }

  private final class KeyReader extends KeyDeserializer {

    private final Class<?> type;

    KeyReader(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return read(context.getParser(), reader -> reader.key(key, type));
    }
  }
}
