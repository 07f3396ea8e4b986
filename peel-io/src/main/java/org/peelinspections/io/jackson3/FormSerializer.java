package org.peelinspections.io.jackson3;

import java.util.function.Function;
import org.peelinspections.io.json.wire.Writing;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value as something else that Jackson writes. */
final class FormSerializer<T> extends ValueSerializer<T> {

  private final Function<T, ?> form;
  private final boolean counted;

  FormSerializer(Function<T, ?> form, boolean counted) {
    this.form = form;
    this.counted = counted;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
    if (counted) {
      writing(provider).countFinding(() -> pointer(generator));
    }
    provider.writeValue(generator, form.apply(value));
  }

  static Writing writing(SerializationContext provider) {
    return (Writing) provider.getAttribute(Writing.KEY);
  }

  /** The pointer of the value that comes next, which Jackson knows only once it is written. */
  static String pointer(JsonGenerator generator) {
    StringBuilder pointer = new StringBuilder();
    TokenStreamContext context = generator.streamWriteContext();
    int index = context.getEntryCount();
    while (!context.inRoot()) {
      pointer.insert(
          0, Writing.step(context.inArray() ? Integer.toString(index) : context.currentName()));
      context = context.getParent();
      index = context.getCurrentIndex();
    }
    return pointer.toString();
  }

  /** Writes a value as its text. */
  static final class Text<T> extends ValueSerializer<T> {

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
    public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
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
  static final class Key<T> extends ValueSerializer<T> {

    private final Function<T, String> form;

    Key(Function<T, String> form) {
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
      generator.writeName(form.apply(value));
    }
  }
}
