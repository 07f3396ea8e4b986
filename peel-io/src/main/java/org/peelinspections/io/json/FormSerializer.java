package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.peelinspections.io.json.wire.Writing;

/** Writes a value as something else that Jackson writes. */
final class FormSerializer<T> extends JsonSerializer<T> {

  private final Function<T, ?> form;
  private final boolean counted;

  FormSerializer(Function<T, ?> form, boolean counted) {
    this.form = form;
    this.counted = counted;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    if (counted) {
      writing(provider).countFinding(() -> pointer(generator));
    }
    provider.defaultSerializeValue(form.apply(value), generator);
  }

  static Writing writing(SerializerProvider provider) {
    return (Writing) provider.getAttribute(Writing.KEY);
  }

  /** The pointer of the value that comes next, which Jackson knows only once it is written. */
  static String pointer(JsonGenerator generator) {
    StringBuilder pointer = new StringBuilder();
    JsonStreamContext context = generator.getOutputContext();
    int index = context.getEntryCount();
    while (!context.inRoot()) {
      pointer.insert(
          0, Writing.step(context.inArray() ? Integer.toString(index) : context.getCurrentName()));
      context = context.getParent();
      index = context.getCurrentIndex();
    }
    return pointer.toString();
  }

  /** Writes a value as its text. */
  static final class Text<T> extends JsonSerializer<T> {

    private final Function<T, String> form;
    private final boolean free;

    /**
     * Writes texts.
     *
     * @param free whether a text can hold anything, and so has to be looked through
     */
    Text(Function<T, String> form, boolean free) {
      this.form = form;
      this.free = free;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      String text = form.apply(value);
      if (free) {
        char[] signs = writing(provider).checked(text, () -> pointer(generator));
        generator.writeString(signs, 0, signs.length);
      } else {
        generator.writeString(text);
      }
    }
  }

  /** Writes a value as the key of a map. */
  static final class Key<T> extends JsonSerializer<T> {

    private final Function<T, String> form;

    Key(Function<T, String> form) {
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeFieldName(form.apply(value));
    }
  }

  /** Writes what an {@code Optional} holds; Jackson 2 alone has no form for it. */
  static final class Held extends JsonSerializer<Optional<?>> {

    @Override
    public void serialize(Optional<?> value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      provider.defaultSerializeValue(value.orElseThrow(), generator);
    }

    @Override
    @SuppressWarnings("unchecked") // the type is not known to the compiler
    public Class<Optional<?>> handledType() {
      return (Class<Optional<?>>) (Class<?>) Optional.class;
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Optional<?> value) {
      return value.isEmpty();
    }
  }
}
