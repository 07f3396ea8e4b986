package org.peelinspections.model;

import org.immutables.value.Value;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Frameworks;

/**
 * A round of inspections, such as 2017 or 2018/19.
 *
 * <p>The key is a year, or a year and the last two digits of a later year with a hyphen between:
 * {@code 2017}, {@code 2018-19}, {@code 2023-25}. {@code 2018} is not the same cycle as {@code
 * 2018-19}. Cycles are ordered by their first year, then by their last. A cycle need not be known
 * to this library, so you can use a later one before the library knows it; other spellings ("PEEL
 * 2018/19", "2023–2025") are read by {@link Frameworks#find}.
 */
@Value.Immutable
public abstract class Cycle implements Comparable<Cycle> {

  private static final String EXPECTED = "expected a key such as 2017 or 2018-19";

  Cycle() {}

  /** The key: {@code 2017} or {@code 2018-19}. */
  public abstract String key();

  /**
   * Returns the cycle of a key. A slash is accepted in place of the hyphen: {@code 2018/19}, as in
   * {@link #label}, is {@code 2018-19}.
   *
   * @throws InvalidValueException if it is not of this form, or ends before it begins
   */
  public static Cycle of(String name) {
    String key = name.length() == 7 && name.charAt(4) == '/' ? name.replace('/', '-') : name;
    if (!isKey(key)) {
      throw refusal(name, EXPECTED + ", or 2018/19");
    }
    return ofKey(key);
  }

  /**
   * Returns the cycle of a key in the spelling used in data, and accepts no other.
   *
   * @throws InvalidValueException if the key is not of the form given above, or ends before it
   *     begins
   */
  public static Cycle ofKey(String key) {
    return new CycleBuilder().key(key).build();
  }

  /** The first year, such as 2018 for 2018-19. */
  public final int firstYear() {
    return Integer.parseInt(key().substring(0, 4));
  }

  /** The last year, such as 2019 for 2018-19; the same as the first where only one is named. */
  public final int lastYear() {
    return Integer.parseInt(
        key().length() == 4 ? key() : key().substring(0, 2) + key().substring(5));
  }

  /** The name for people to read: {@code 2018/19} for two years in a row, else the key. */
  public final String label() {
    return lastYear() == firstYear() + 1 ? key().replace('-', '/') : key();
  }

  /** Returns whether this cycle is earlier than the other. */
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
    if (!isKey(key())) {
      throw refusal(key(), EXPECTED);
    }
  }

  private static InvalidValueException refusal(String key, String expected) {
    return new InvalidValueException("cycle", "its key is '" + key + "'", expected);
  }

  /** Returns whether a text is the key of a cycle, in the spelling used in data. */
  public static boolean isKey(String key) {
    for (int i = 0; i < key.length(); i++) {
      boolean digit = key.charAt(i) >= '0' && key.charAt(i) <= '9';
      if (i == 4 ? key.charAt(i) != '-' : !digit) {
        return false;
      }
    }
    return key.length() == 4
        || (key.length() == 7 && key.substring(2, 4).compareTo(key.substring(5)) < 0);
  }

  /** The key. */
  @Override
  public final String toString() {
    return key();
  }
}
