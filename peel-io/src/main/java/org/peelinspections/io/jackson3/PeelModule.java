package org.peelinspections.io.jackson3;

import java.util.List;
import org.peelinspections.io.json.wire.Reading;
import org.peelinspections.io.json.wire.TextForm;
import org.peelinspections.io.json.wire.WireForms;
import org.peelinspections.model.Forces;
import org.peelinspections.model.framework.Frameworks;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Gives a mapper of Jackson 3 the wire form of {@link org.peelinspections.io.json.PeelJson}, so
 * that your own classes can contain values of the model and results of comparisons. Of Jackson 2 it
 * needs only the annotations, which both share.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PeelModule()).build();
 * }</pre>
 *
 * <p>On the class path {@code findAndAddModules()} finds it too. On the module path it does not: a
 * module that provides a service of a library that can be left out could not be used without it.
 *
 * <p>Spring Boot 4 registers this module with its own mapper automatically.
 *
 * <p>The form does not depend on the settings of the mapper, such as naming strategy, inclusion,
 * date format and default typing. Reading is always strict. The limits are those of the mapper's
 * parser, plus the standard limit on findings. An error is a {@link
 * tools.jackson.databind.DatabindException}, as Jackson's own do, with the {@link
 * org.peelinspections.io.PeelFormatException} or {@link org.peelinspections.io.PeelLimitException}
 * as its cause. How a null in place of a value is read depends on the mapper.
 *
 * <p>Every type that {@code PeelJson} reads or writes is covered. Those that are one token, such as
 * {@code Grade} or {@code AreaId}, can be keys of a map too.
 *
 * <p>A module with other forces or frameworks can be registered after the bundled one was found,
 * and replaces it in that mapper.
 */
public final class PeelModule extends JacksonModule {

  private final Forces forces;
  private final Frameworks frameworks;

  /** Makes a module that looks up the bundled forces and frameworks. */
  public PeelModule() {
    this(Forces.bundled(), Frameworks.bundled());
  }

  /** Makes a module that looks up the given forces and frameworks. */
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
  public Object getRegistrationId() {
    return List.of(PeelModule.class, forces, frameworks);
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    for (Class<?> type : WireForms.written()) {
      serializers.addSerializer(type, new HandedOver.Serializer());
    }
    for (Class<?> type : WireForms.read()) {
      put(deserializers, type);
    }
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
    SimpleSerializers keySerializers = new SimpleSerializers();
    SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
    for (TextForm<?> form : WireForms.keys()) {
      put(keySerializers, form);
      keyDeserializers.addDeserializer(form.type(), new HandedOver.Key(form, this::reading));
    }
    context.addKeySerializers(keySerializers);
    context.addKeyDeserializers(keyDeserializers);
  }

  private <T> void put(SimpleDeserializers deserializers, Class<T> type) {
    deserializers.addDeserializer(type, new HandedOver.Deserializer<>(type, this::reading));
  }

  private static <T> void put(SimpleSerializers serializers, TextForm<T> form) {
    serializers.addSerializer(form.type(), new FormSerializer.Key<>(form.print()));
  }

  private Reading reading() {
    return Reading.strict(forces, frameworks);
  }
}
