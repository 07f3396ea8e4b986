package org.peelinspections.model.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.peelinspections.model.fault.UnknownNameException;

/**
 * The tokens of an enum: how its constants are written and read in data.
 *
 * <p>A token is the name of the constant in lower case, with hyphens: {@code requires-improvement}.
 *
 * <p>Immutable and thread-safe.
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
   * @param kind the kind of constant with its article, such as {@code a grade}
   */
  public static <E extends Enum<E>> Tokens<E> of(String kind, E[] values) {
    Tokens<E> tokens = new Tokens<>(kind);
    for (E value : values) {
      tokens.byToken.put(token(value.name()), value);
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
  public Optional<E> ofToken(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  /**
   * Finds the constant of a name, ignoring case, spaces, hyphens and underscores; empty if there is
   * none.
   */
  public Optional<E> find(String name) {
    String words = BETWEEN_WORDS.matcher(name).replaceAll(" ").strip();
    return Optional.ofNullable(byToken.get(token(words.replace(' ', '_'))));
  }
}
