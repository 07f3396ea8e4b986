package org.peelinspections.io.jackson3;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.peelinspections.io.json.wire.ListForm;
import org.peelinspections.io.json.wire.ObjectForm;
import org.peelinspections.io.json.wire.ResultForm;
import org.peelinspections.io.json.wire.TextForm;
import org.peelinspections.io.json.wire.WireForms;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The mapper of Jackson 3 that knows the wire form, which no setting of a caller's can change. */
final class WireMapper {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(module())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(
              DeserializationFeature.WRAP_EXCEPTIONS,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(
              SerializationFeature.WRAP_EXCEPTIONS, SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .withConfigOverride(List.class, type -> type.setInclude(notEmpty()))
          .withConfigOverride(Optional.class, type -> type.setInclude(notEmpty()))
          .build();

  private WireMapper() {}

  private static JsonInclude.Value notEmpty() {
    return JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
  }

  private static SimpleModule module() {
    SimpleModule module = new SimpleModule("peel-wire");
    WireForms.objects().forEach(form -> object(module, form));
    WireForms.texts().forEach(form -> text(module, form));
    list(module, WireForms.history());
    WireForms.results().forEach(form -> result(module, form));
    return module;
  }

  private static <T, R> void object(SimpleModule module, ObjectForm<T, R> form) {
    module.addDeserializer(form.type(), new ObjectDeserializer<>(form));
    if (!form.isRecord()) {
      module.addSerializer(form.type(), new FormSerializer<>(form.write(), form.counted()));
    }
  }

  private static <T> void text(SimpleModule module, TextForm<T> form) {
    module.addDeserializer(form.type(), new TextDeserializer<>(form));
    module.addKeyDeserializer(form.type(), new TextDeserializer.Key<>(form));
    if (form.shape() == TextForm.Shape.TEXT) {
      module.addSerializer(
          form.type(), new FormSerializer.Text<>(form.print(), !form.type().isEnum()));
      module.addKeySerializer(form.type(), new FormSerializer.Key<>(form.print()));
    }
  }

  private static <T> void result(SimpleModule module, ResultForm<T> form) {
    module.addSerializer(form.type(), new FormSerializer<>(form.write(), false));
  }

  private static <T, E> void list(SimpleModule module, ListForm<T, E> form) {
    module.addDeserializer(form.type(), new ListDeserializer<>(form));
    module.addSerializer(form.type(), new FormSerializer<>(form.write(), false));
  }
}
