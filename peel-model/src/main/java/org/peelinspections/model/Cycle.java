package org.peelinspections.model;

import org.immutables.value.Value;

/**
 * A round of inspections, such as 2017 or 2018/19.
 *
 * <p>The key is a year, or a year and the last two digits of a later year with a hyphen between:
 * {@code 2017}, {@code 2018-19}, {@code 2023-25}. Cycles are ordered by their first year, then by
 * their last. A cycle need not be a known one, so that a later cycle can be held before this
 * library knows it; other spellings ("PEEL 2018/19", "2023–2025") are read by {@link
 * Frameworks#find}.
 */
@Value.Immutable
public abstract class Cycle implements Comparable<Cycle> {

  Cycle() {}

  /** The key: {@code 2017} or {@code 2018-19}. */
  public abstract String key();

  /**
   * The cycle of a key.
   *
   * @throws InvalidValueException if the key is not of the form given above, or ends before it
   *     begins
   */
  public static Cycle of(String key) {
    return new CycleBuilder().key(key).build();
  }

  /** The first year, such as 2018 for 2018-19. */
  public final int firstYear() {
    return Integer.parseInt(key().substring(0, 4));
  }

  /** The last year, such as 2019 for 2018-19; the same as the first where only one is named. */
  public final int lastYear() {
    if (key().length() == 4) {
      return firstYear();
    }
    return firstYear() / 100 * 100 + Integer.parseInt(key().substring(5));
  }

  /** The name for people to read: {@code 2018/19} for two years in a row, else the key. */
  public final String label() {
    return lastYear() == firstYear() + 1 ? key().replace('-', '/') : key();
  }

  /** Whether this cycle is earlier than the other. */
  public final boolean isBefore(Cycle other) {
    return compareTo(other) < 0;
  }

  @Override
  public final int compareTo(Cycle other) {
    int byFirst = Integer.compare(firstYear(), other.firstYear());
    return byFirst != 0 ? byFirst : Integer.compare(lastYear(), other.lastYear());
  }

  @Value.Check
  void check() {
    if (!isWellFormed(key()) || lastYear() < firstYear()) {
      throw new InvalidValueException(
          "cycle", "its key is '" + key() + "'", "expected a key such as 2017 or 2018-19");
    }
  }

  private static boolean isWellFormed(String key) {
    if (key.length() != 4 && key.length() != 7) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      boolean digit = key.charAt(i) >= '0' && key.charAt(i) <= '9';
      if (i == 4 ? key.charAt(i) != '-' : !digit) {
        return false;
      }
    }
    return key.length() == 4 || !key.substring(2, 4).equals(key.substring(5));
  }

  /** The key. */
  @Override
  public final String toString() {
    return key();
  }
}
