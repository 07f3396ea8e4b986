package org.peelinspections.io;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * The limits on documents. They prevent a document from using up memory, stack or time.
 *
 * <p>{@link #standard} is far above any published page or assessment; {@link Limit} has the values.
 * A document that reaches a limit exactly is read. Immutable and thread-safe.
 */
public final class PeelLimits {

  private static final PeelLimits STANDARD =
      new PeelLimits(
          Stream.of(Limit.values())
              .collect(Collectors.toMap(Function.identity(), Limit::standard)));

  /** How much each limit allows, which is asked for at every token. */
  private final Map<Limit, Integer> most;

  private PeelLimits(Map<Limit, Integer> most) {
    this.most = new EnumMap<>(most);
  }

  /** Returns the default limits. */
  public static PeelLimits standard() {
    return STANDARD;
  }

  /**
   * Returns these limits with another value for one of them.
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
    PeelLimits changed = new PeelLimits(this.most);
    changed.most.put(limit, most);
    return changed;
  }

  /** Returns how much a limit allows. */
  public int most(Limit limit) {
    return Objects.requireNonNull(most.get(limit));
  }

  /**
   * Checks a number against a limit.
   *
   * @param limit the limit
   * @param found the number
   * @param position where it was found
   * @throws PeelLimitException if the number is higher than the limit
   */
  public void check(Limit limit, long found, Position position) {
    if (found > most(limit)) {
      throw new PeelLimitException(position, limit, most(limit));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PeelLimits that && most.equals(that.most);
  }

  @Override
  public int hashCode() {
    return most.hashCode();
  }

  /** Each limit and how much it allows. */
  @Override
  public String toString() {
    return most.toString();
  }
}
