package org.peelinspections.io.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.util.List;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Frameworks;

/**
 * Gives a Jackson mapper of the caller the wire form of {@link PeelJson}, so that values of the
 * model can stand in the caller's own classes.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
 * }</pre>
 *
 * <p>Spring Boot gives this module to its own mapper without being asked.
 *
 * <p>The form is the same whatever the settings of the mapper are: naming strategy, inclusion, form
 * of dates, default typing. Reading is {@linkplain StrictPeelJson strict}, whatever the mapper
 * forgives elsewhere, and within the standard limits; a fault comes as a {@link
 * com.fasterxml.jackson.databind.JsonMappingException}, as Jackson's own do, with the {@link
 * org.peelinspections.io.PeelFormatException} or {@link org.peelinspections.io.PeelLimitException}
 * as its cause. What the mapper makes of a null in the place of a value is left to the mapper.
 *
 * <p>Every type that {@link StrictPeelJson#read(String, Class)} reads is covered. Those that are
 * one token, such as {@code Grade} or {@code QuestionId}, can be keys of a map too.
 *
 * <p>A module with other forces or frameworks can be registered after the bundled one was found,
 * and replaces it in that mapper.
 */
public final class PeelModule extends Module {

  private final Forces forces;
  private final Frameworks frameworks;

  /** A module that looks up the bundled forces and frameworks. */
  public PeelModule() {
    this(Forces.bundled(), Frameworks.bundled());
  }

  /** A module that looks up the caller's forces and frameworks. */
  public PeelModule(Forces forces, Frameworks frameworks) {
    this.forces = forces;
    this.frameworks = frameworks;
  }

  @Override
  public String getModuleName() {
    return "peel";
  }

  /** Modules are the same if they look up the same forces and frameworks. */
  @Override
  public Object getTypeId() {
    return List.of(PeelModule.class, forces, frameworks);
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    Registration registration = new Registration();
    WireForms.visit(registration);
    context.addSerializers(registration.serializers);
    context.addDeserializers(registration.deserializers);
    context.addKeySerializers(registration.keySerializers);
    context.addKeyDeserializers(registration.keyDeserializers);
  }

  private final class Registration implements WireForms.Visitor {

    final SimpleSerializers serializers = new SimpleSerializers();
    final SimpleDeserializers deserializers = new SimpleDeserializers();
    final SimpleSerializers keySerializers = new SimpleSerializers();
    final SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();

    @Override
    public <T> void visit(Class<T> type, Codec<T> codec) {
      serializers.addSerializer(type, new ModelSerializer<>(codec));
      deserializers.addDeserializer(type, new ModelDeserializer<>(codec, PeelModule.this::reading));
      if (codec instanceof TextCodec<T> text) {
        keySerializers.addSerializer(type, new ModelKeySerializer<>(text));
        keyDeserializers.addDeserializer(
            type, new ModelKeyDeserializer(text, PeelModule.this::reading));
      }
    }
  }

  private Reading reading() {
    return new Reading(forces, frameworks, PeelLimits.standard(), false);
  }
}
