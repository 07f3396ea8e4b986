package org.peelinspections.model.internal;

import java.net.URI;
import java.net.URISyntaxException;
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

  /**
   * Reads the address of a source.
   *
   * @throws IllegalArgumentException if the text is not an absolute address with http or https
   */
  public static URI address(String text) {
    try {
      URI address = new URI(text);
      addresses("source", List.of(address));
      return address;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("'" + text + "' is not an address: " + e.getReason(), e);
    }
  }

  /** Refuses a list with an address that is not absolute, with http or https. */
  public static void addresses(String where, List<URI> addresses) {
    for (URI address : addresses) {
      String scheme = address.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      if (!web || address.getHost() == null) {
        throw new InvalidValueException(
            where,
            "its address is '" + address + "'",
            "expected an absolute address with http or https");
      }
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
