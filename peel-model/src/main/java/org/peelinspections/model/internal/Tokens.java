package org.peelinspections.model.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peelinspections.model.fault.UnknownNameException;

/**
 * How the constants of an enum are written and read in data: a token is the name of the constant in
 * lower case, with hyphens, such as {@code requires-improvement}.
 */
public final class Tokens {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Pd}_]+");

  private Tokens() {}

  /** The token of the constant of a name. */
  public static String token(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant of a token.
   *
   * @param kind the kind of constant with its article, such as {@code a grade}
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static <E extends Enum<E>> E get(String kind, E[] values, String token) {
    Optional<E> value = ofToken(values, token);
    if (value.isEmpty()) {
      throw new UnknownNameException(
          kind, token, Stream.of(values).map(known -> token(known.name())).toList());
    }
    return value.get();
  }

  /** The constant of a token, in this very spelling; empty if there is none. */
  public static <E extends Enum<E>> Optional<E> ofToken(E[] values, String token) {
    for (E value : values) {
      if (value.name().length() == token.length() && token(value.name()).equals(token)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /**
   * Finds the constant of a name, ignoring case, spaces, hyphens and underscores; empty if there is
   * none.
   */
  public static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
    return ofToken(
        values, token(BETWEEN_WORDS.matcher(name).replaceAll(" ").strip().replace(' ', '_')));
  }
}
