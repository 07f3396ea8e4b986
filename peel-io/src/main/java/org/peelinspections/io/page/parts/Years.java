package org.peelinspections.io.page.parts;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peelinspections.model.framework.Framework;

/** Finds the years that a text names: {@code 2017}, {@code 2018/19}, {@code 2018–2019}. */
public final class Years {

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(20\\d\\d)(?:\\s?[/–-]\\s?(?:20)?(\\d\\d))?(?!\\d)");

  private Years() {}

  /** The years by the key that a cycle has in data: 2017, 2018-19. */
  static Stream<String> in(String text) {
    if (!text.contains("20")) { // most texts name none, and a search costs more than this
      return Stream.empty();
    }
    return YEAR.matcher(text)
        .results()
        .map(year -> year.group(2) == null ? year.group(1) : year.group(1) + "-" + year.group(2));
  }

  /** Returns whether a text names a year or cycle that is not that of a framework. */
  static boolean namesOtherCycle(String text, Framework framework) {
    return in(text).anyMatch(year -> !year.equals(framework.cycle().key()));
  }

  /** Returns whether the first year that a text names is the cycle of a framework. */
  public static boolean namesCycle(String text, Framework framework) {
    return in(text).findFirst().filter(framework.cycle().key()::equals).isPresent();
  }
}
