package org.peelinspections.model;

import java.util.Optional;

/**
 * How a question of a later framework relates to one of an earlier framework.
 *
 * <p>Relations over several frameworks {@linkplain #then compose}: the weakest link decides, and
 * what grew and then shrank overlaps at best. A relation is weaker the less it says; the constants
 * stand from the strongest to the weakest, with broader and narrower side by side.
 */
public enum Relation {
  /** The same question in the same words. */
  EQUAL,
  /** The same question in other words. */
  REWORDED,
  /** The later question asks all that the earlier one asked, and more. */
  BROADER,
  /** The later question asks only a part of what the earlier one asked. */
  NARROWER,
  /** The two share some ground; over several frameworks: at best. */
  OVERLAPS,
  /** Whether there is a counterpart is not known. */
  NOT_ESTABLISHED,
  /** There is no counterpart. */
  NONE;

  private static final Tokens<Relation> TOKENS = Tokens.of("a relation", values(), Relation::token);

  private final String token = Tokens.token(name());

  /** The word that stands for this value in data: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** The words for people to read, in lower case. */
  public String label() {
    return token.replace('-', ' ');
  }

  /**
   * Finds the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static Relation ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name; capitals, spaces and hyphens make no difference. Empty if none. */
  public static Optional<Relation> find(String name) {
    return TOKENS.find(name);
  }

  /**
   * The relation over two borders: this one across the first, the other across the second.
   *
   * <p>Order and grouping make no difference, equal changes nothing, and the outcome is never
   * stronger than either. The same is what can be said of two questions that are related in two
   * ways.
   */
  public Relation then(Relation next) {
    Relation weaker = next.compareTo(this) > 0 ? next : this;
    Relation stronger = weaker == this ? next : this;
    return weaker == NARROWER && stronger == BROADER ? OVERLAPS : weaker;
  }

  /** The relation seen from the other end: broader and narrower change places. */
  public Relation reversed() {
    return switch (this) {
      case BROADER -> NARROWER;
      case NARROWER -> BROADER;
      default -> this;
    };
  }

  /** Whether there is a question on both sides. */
  public boolean links() {
    return this != NONE && this != NOT_ESTABLISHED;
  }

  /** Whether it is the same question on both sides, whatever its words. */
  public boolean sameQuestion() {
    return this == EQUAL || this == REWORDED;
  }
}
