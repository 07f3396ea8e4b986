package org.peelinspections.io.page.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question in its parts: {@code 1. To what extent ...?}, {@code Question 2: How well ...?}
 *
 * @param number what numbers it; empty if nothing does
 * @param text what stands behind
 */
public record NumberedWording(String number, String text) {

  private static final Pattern FRONT =
      Pattern.compile(
          "(?:(?:core )?question|q)?(?: ?(\\d{1,2}))?(?: ?[.):–—-])? ?(?=\\p{L})",
          Pattern.CASE_INSENSITIVE);

  public static NumberedWording of(String text) {
    Matcher front = FRONT.matcher(text);
    return front.lookingAt() && front.group(1) != null
        ? new NumberedWording(front.group(1), text.substring(front.end()))
        : new NumberedWording("", text);
  }
}
