package org.peelinspections.io;

import java.util.EnumMap;
import java.util.Map;
import org.peelinspections.model.InvalidValueException;

/**
 * How much a document may hold, so that no document can use up memory, stack or time.
 *
 * <p>{@link #standard} is far above any published page or assessment; {@link Limit} says how much
 * each limit allows there. A document that just reaches a limit is read. Immutable and safe for use
 * by many threads.
 */
public final class PeelLimits {

  private static final PeelLimits STANDARD = new PeelLimits(new EnumMap<>(Limit.class));

  /** The limits that differ from the standard ones. */
  private final Map<Limit, Integer> special;

  private PeelLimits(Map<Limit, Integer> special) {
    this.special = special;
  }

  /** The limits that hold unless others are given. */
  public static PeelLimits standard() {
    return STANDARD;
  }

  /**
   * These limits with another value for one of them.
   *
   * @throws InvalidValueException if it is less than 1 or more than the {@linkplain Limit#highest
   *     highest}
   */
  public PeelLimits with(Limit limit, int most) {
    if (most < 1 || most > limit.highest()) {
      throw new InvalidValueException(
          "limit of " + limit.unit(),
          "it is " + most,
          "expected a whole number from 1 to " + limit.highest());
    }
    Map<Limit, Integer> changed = new EnumMap<>(special);
    changed.put(limit, most);
    return new PeelLimits(changed);
  }

  /** How much a limit allows. */
  public int most(Limit limit) {
    return special.getOrDefault(limit, limit.standard());
  }

  /**
   * Refuses what is more than a limit allows.
   *
   * @param limit the limit
   * @param found how much there is
   * @param position where that is
   * @throws PeelLimitException if it is more
   */
  public void check(Limit limit, long found, Position position) {
    if (found > most(limit)) {
      throw new PeelLimitException(position, limit, most(limit));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PeelLimits that && all().equals(that.all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }

  /** Each limit and how much it allows. */
  @Override
  public String toString() {
    return all().toString();
  }

  private Map<Limit, Integer> all() {
    Map<Limit, Integer> all = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      all.put(limit, most(limit));
    }
    return all;
  }
}
