package org.peelinspections.io.spring;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Lets Spring bind a request parameter of type {@link Grade} or {@link Pillar}, in any spelling
 * that {@link Grade#of} and {@link Pillar#of} accept.
 *
 * <p>Spring Boot adds it to its conversion service automatically. Spring calls the static {@code
 * of(String)} of other types itself, but that of an enum it does not: it takes the name of the
 * constant alone.
 *
 * <p>Any other text throws an {@link org.peelinspections.model.fault.UnknownNameException}, which
 * lists the valid ones; Spring answers with 400. Immutable and thread-safe.
 */
public final class TokenConverter implements GenericConverter {

  /** A converter for both types. */
  public TokenConverter() {}

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return Set.of(
        new ConvertiblePair(String.class, Grade.class),
        new ConvertiblePair(String.class, Pillar.class));
  }

  @Override
  public @Nullable Object convert(
      @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
    if (source == null) {
      return null;
    }
    String text = source.toString();
    return targetType.getType() == Grade.class ? Grade.of(text) : Pillar.of(text);
  }
}
