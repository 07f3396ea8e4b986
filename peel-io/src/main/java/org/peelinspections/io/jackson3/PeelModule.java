package org.peelinspections.io.jackson3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.peelinspections.io.Position;
import org.peelinspections.io.json.wire.DocumentReader;
import org.peelinspections.io.json.wire.DocumentWriter;
import org.peelinspections.io.json.wire.Forms;
import org.peelinspections.io.json.wire.Rules;
import org.peelinspections.model.Forces;
import org.peelinspections.model.fault.PeelException;
import org.peelinspections.model.framework.Frameworks;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;

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
public final class PeelModule extends SimpleModule {

  private static final JsonMapper TREES =
      JsonMapper.builder().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE).build();

  private static final long serialVersionUID = 1L;

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
  public Object getRegistrationId() {
    return List.of(PeelModule.class, rules);
  }

  private <T> void addReader(Class<T> type) {
    addDeserializer(
        type,
        new ValueDeserializer<T>() {
          @Override
          public T deserialize(JsonParser parser, DeserializationContext context) {
            return read(parser, reader -> reader.read(type));
          }

          @Override
          public Object deserializeWithType(
              JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
          }
        });
  }

  private void addKey(Class<?> type) {
    addKeySerializer(
        type,
        new ValueSerializer<Object>() {
          @Override
          public void serialize(
              Object value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(Forms.key(value));
          }
        });
    addKeyDeserializer(
        type,
        new KeyDeserializer() {
          @Override
          public Object deserializeKey(String key, DeserializationContext context) {
            return read(context.getParser(), reader -> reader.key(key, type));
          }
        });
  }

  /** Reads past the settings of the mapper. */
  private <T> T read(JsonParser parser, DocumentReader.Body<T> body) {
    try {
      return body.read(new ParserReader(parser, rules));
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

  /** Reads a document from a parser of Jackson 3. */
  private static final class ParserReader extends DocumentReader {

    private final JsonParser parser;

    ParserReader(JsonParser parser, Rules rules) {
      super(rules, true);
      this.parser = parser;
    }

    @Override
    protected int next() {
      JsonToken token = parser.nextToken();
      return token == null ? 0 : token.id();
    }

    @Override
    protected int token() {
      return parser.currentTokenId();
    }

    @Override
    protected String name() {
      return parser.currentName();
    }

    @Override
    protected String text() {
      return parser.getString();
    }

    @Override
    protected String pointer() {
      return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
    protected Position place() {
      TokenStreamLocation place = parser.currentTokenLocation();
      return Position.of("", place.getLineNr(), place.getColumnNr());
    }
  }
}
