package org.peelinspections.io.page.parts;

import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Numbers;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.FindingText;

/**
 * Reads the deadline in the words of a recommendation: {@code must immediately take steps to},
 * {@code within six months}, {@code by 31 March 2024}, {@code not later than 31 March 2015}.
 *
 * <p>Only the first such words count. Words that speak of a time in any other way set no deadline.
 */
final class Deadlines {

  private static final DateTimeFormatter DAY = LastUpdated.form("d MMMM uuuu");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?<!\\S)(?:immediately|within (?<count>\\S+) (?<unit>day|week|month|year)s?"
              + "|(?:by|than) (?<day>\\S+ \\S+ \\S+))(?!\\S)");

  private Deadlines() {}

  /**
   * Returns whether a paragraph leads in a recommendation: a sentence that bids, before a list or
   * alone.
   */
  static boolean leadsIn(Block block) {
    return block.has("to address this cause of concern")
        || block.has("recommends that")
        || (block.endsInColon() && isBidding(block));
  }

  static boolean bids(Block block) {
    return block.isPlain() && isBidding(block);
  }

  private static boolean isBidding(Block block) {
    return block.has("should") || block.has("must");
  }

  static Deadline in(String text) {
    Matcher words = WORDS.matcher(FindingText.normalised(text));
    for (boolean found = words.find(); found; found = words.find(words.start() + 1)) {
      Optional<Deadline> deadline = deadline(words);
      if (deadline.isPresent()) {
        return deadline.get();
      }
    }
    return Deadline.none();
  }

  private static Optional<Deadline> deadline(Matcher words) {
    if (words.group("unit") != null) {
      return within(Numbers.of(words.group("count")), words.group("unit"));
    }
    return words.group("day") == null
        ? Optional.of(Deadline.immediately())
        : LastUpdated.day(words.group("day"), DAY).map(Deadline::by);
  }

  private static Optional<Deadline> within(OptionalInt number, String unit) {
    Period period = Period.parse("P" + number.orElse(0) + unit.charAt(0));
    return period.isZero() ? Optional.empty() : Optional.of(Deadline.within(period));
  }
}
