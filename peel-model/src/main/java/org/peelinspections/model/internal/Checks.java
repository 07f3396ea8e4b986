package org.peelinspections.model.internal;

import java.util.List;
import org.peelinspections.model.fault.InvalidValueException;

/** The checks that many values share. */
public final class Checks {

  private Checks() {}

  /** Refuses text that is blank. */
  public static void text(String where, String attribute, String value) {
    if (value.isBlank()) {
      throw new InvalidValueException(
          where, attribute + " is blank", "expected text, or nothing at all");
    }
  }

  /** Refuses a list with a blank text in it. */
  public static void texts(String where, String attribute, List<String> values) {
    for (String value : values) {
      text(where, attribute, value);
    }
  }

  /** Refuses a key that is not lower-case words joined by single hyphens. */
  public static void key(String where, String attribute, String value) {
    if (!isKey(value)) {
      throw new InvalidValueException(
          where,
          attribute + " is '" + value + "'",
          "expected lower-case letters and digits, joined by single hyphens");
    }
  }

  /** Refuses a path with a part that is no key. */
  public static void path(String where, String attribute, String value) {
    if (!isPath(value)) {
      for (String part : value.split("/", -1)) {
        key(where, attribute, part);
      }
    }
  }

  /** Returns whether a text is lower-case letters and digits, joined by single hyphens. */
  public static boolean isKey(String value) {
    return isJoined(value, '-');
  }

  /** Returns whether a text is keys, joined by single slashes. */
  public static boolean isPath(String value) {
    return isJoined(value, '/');
  }

  /**
   * Returns whether a text is lower-case letters and digits, joined by single hyphens or another
   * sign.
   */
  private static boolean isJoined(String value, char other) {
    boolean wordBefore = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!word && ((c != '-' && c != other) || !wordBefore)) {
        return false;
      }
      wordBefore = word;
    }
    return wordBefore;
  }
}
