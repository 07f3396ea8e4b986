package org.peelinspections.io.page.parts;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.model.Force;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Framework;

/**
 * Tells whether a text names another inspection than that of the page, or another force; years are
 * {@code 2017}, {@code 2018/19} or {@code 2018–2019}.
 */
public final class OtherInspections {

  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "\\b(?:last|previous|previously|earlier|prior|former) \\w*\\s?"
              + "(?:inspections?|assessments?|cycle|round|year|grades?|judgments?|judgements?|reports?|time)\\b|\\bwhen"
              + " we last\\b|\\blast time\\b");

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(20\\d\\d)(?:\\s?[/–-]\\s?(?:20)?(\\d\\d))?(?!\\d)");

  private OtherInspections() {}

  public static boolean areNamed(PageContext context, String text) {
    return in(context, text).isPresent();
  }

  /** What else a text speaks of; empty if it names nothing else. */
  public static Optional<String> in(PageContext context, String text) {
    String words = FindingText.normalised(text);
    if (OTHER_TIME.matcher(words).find()
        || years(text).anyMatch(year -> !year.equals(context.framework().cycle().key()))) {
      return Optional.of("another inspection");
    }
    return context.settings().forces().all().stream()
        .filter(force -> !force.equals(context.force()))
        .filter(force -> isNamed(force, words) && !isNamed(context.force(), words))
        .map(Force::name)
        .findFirst();
  }

  private static boolean isNamed(Force force, String words) {
    return Stream.of(force.name(), force.shortName())
        .anyMatch(name -> Block.has(words, FindingText.normalised(name)));
  }

  /** The years by the key that a cycle has in data: 2017, 2018-19. */
  static Stream<String> years(String text) {
    if (!text.contains("20")) { // most texts name none, and a search costs more than this
      return Stream.empty();
    }
    return YEAR.matcher(text)
        .results()
        .map(year -> year.group(2) == null ? year.group(1) : year.group(1) + "-" + year.group(2));
  }

  /** Returns whether the first year that a text names is the cycle of a framework. */
  public static boolean namesCycle(String text, Framework framework) {
    return years(text).findFirst().filter(framework.cycle().key()::equals).isPresent();
  }
}
