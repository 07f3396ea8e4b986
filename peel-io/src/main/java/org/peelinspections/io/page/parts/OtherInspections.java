package org.peelinspections.io.page.parts;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.model.Force;
import org.peelinspections.model.finding.FindingText;

/** Tells whether a text names another inspection than that of the page, or another force. */
public final class OtherInspections {

  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "\\b(?:last|previous|previously|earlier|prior|former) \\w*\\s?"
              + "(?:inspections?|assessments?|cycle|round|year|grades?|judgments?|judgements?|reports?|time)\\b|\\bwhen"
              + " we last\\b|\\blast time\\b");

  private OtherInspections() {}

  public static boolean areNamed(PageContext context, String text) {
    return in(context, text).isPresent();
  }

  /** What else a text speaks of; empty if it names nothing else. */
  public static Optional<String> in(PageContext context, String text) {
    String words = FindingText.normalised(text);
    if (OTHER_TIME.matcher(words).find() || Years.namesOtherCycle(text, context.framework())) {
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
}
