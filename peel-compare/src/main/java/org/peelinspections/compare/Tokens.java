package org.peelinspections.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.peelinspections.model.UnknownNameException;

/** The tokens of one enum, by which it is written and read everywhere. */
final class Tokens<E extends Enum<E>> {

  private final String kind;
  private final Map<String, E> byToken = new LinkedHashMap<>();

  private Tokens(String kind) {
    this.kind = kind;
  }

  static <E extends Enum<E>> Tokens<E> of(String kind, E[] values, Function<E, String> token) {
    Tokens<E> tokens = new Tokens<>(kind);
    for (E value : values) {
      tokens.byToken.put(token.apply(value), value);
    }
    return tokens;
  }

  E get(String token) {
    E value = byToken.get(token);
    if (value == null) {
      throw new UnknownNameException(kind, token, List.copyOf(byToken.keySet()));
    }
    return value;
  }
}
