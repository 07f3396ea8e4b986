package org.peelinspections.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The tokens of one enum, by which its constants are written and read everywhere.
 *
 * <p>A token is the name of the constant in lower case, with hyphens: {@code requires-improvement}.
 *
 * <p>For those who write an enum of their own kind; to look up a constant, each enum has {@code
 * ofToken}, which takes a token and nothing else, and {@code find}, which takes any spelling.
 * Immutable and safe for use by many threads.
 */
public final class Tokens<E extends Enum<E>> {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Pd}_]+");

  private final String kind;
  private final Map<String, E> byToken = new LinkedHashMap<>();

  private Tokens(String kind) {
    this.kind = kind;
  }

  /** The token of the constant of a name. */
  public static String token(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The tokens of an enum.
   *
   * @param kind what a constant is, with its article, such as {@code a grade}
   */
  public static <E extends Enum<E>> Tokens<E> of(
      String kind, E[] values, Function<E, String> token) {
    Tokens<E> tokens = new Tokens<>(kind);
    for (E value : values) {
      tokens.byToken.put(token.apply(value), value);
    }
    return tokens;
  }

  /**
   * The constant of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public E get(String token) {
    E value = byToken.get(token);
    if (value == null) {
      throw new UnknownNameException(kind, token, List.copyOf(byToken.keySet()));
    }
    return value;
  }

  /** The constant of a token, in this very spelling; empty if there is none. */
  Optional<E> ofToken(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  /**
   * The constant of a name in any spelling: capitals, spaces, hyphens and underscores make no
   * difference. Empty if there is none.
   */
  public Optional<E> find(String name) {
    String words = BETWEEN_WORDS.matcher(name).replaceAll(" ").strip();
    return Optional.ofNullable(byToken.get(token(words.replace(' ', '_'))));
  }
}
