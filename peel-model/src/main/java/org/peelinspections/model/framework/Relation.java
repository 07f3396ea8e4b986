package org.peelinspections.model.framework;

import org.peelinspections.model.Named;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/**
 * How a question of a later framework relates to one of an earlier framework.
 *
 * <p>Relations across several frameworks {@linkplain #then compose}: the weakest one counts, and
 * broader followed by narrower gives an overlap. The constants are ordered from the strongest to
 * the weakest, with broader and narrower equally strong.
 */
public enum Relation implements Named {
  /** The same question in the same words. */
  EQUAL,
  /** The same question in other words. */
  REWORDED,
  /** The later question asks all that the earlier one asked, and more. */
  BROADER,
  /** The later question asks only a part of what the earlier one asked. */
  NARROWER,
  /** The two questions overlap; across several frameworks, at best. */
  OVERLAPS,
  /** Whether there is a counterpart is not known. */
  NOT_ESTABLISHED,
  /** There is no counterpart. */
  NONE;

  /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
  public static Relation ofToken(String token) {
    return Tokens.get("a relation", values(), token);
  }

  /**
   * Returns the relation across two borders: this one across the first, the next one across the
   * second.
   *
   * <p>The operation is commutative and associative, {@link #EQUAL} is neutral, and the result is
   * never stronger than either. It also combines two relations between the same two questions.
   */
  public Relation then(Relation next) {
    Relation weaker = next.compareTo(this) > 0 ? next : this;
    Relation stronger = weaker == this ? next : this;
    return weaker == NARROWER && stronger == BROADER ? OVERLAPS : weaker;
  }

  /** Returns the relation in the other direction: broader for narrower, narrower for broader. */
  public Relation reversed() {
    return switch (this) {
      case BROADER -> NARROWER;
      case NARROWER -> BROADER;
      default -> this;
    };
  }

  /** Returns whether there is a question on both sides. */
  public boolean links() {
    return this != NONE && this != NOT_ESTABLISHED;
  }

  /** Returns whether it is the same question on both sides, whatever its words. */
  public boolean sameQuestion() {
    return this == EQUAL || this == REWORDED;
  }
}
