package org.peelinspections.io.page.parts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

  private Deadlines() {}

  /**
   * Returns whether a paragraph leads in a recommendation: a sentence that bids, before a list or
   * alone.
   */
  static boolean leadsIn(String text) {
    String words = " " + FindingText.normalised(text) + " ";
    return words.contains(" to address this cause of concern ")
        || words.contains(" recommends that ")
        || (text.endsWith(":") && (words.contains(" should ") || words.contains(" must ")));
  }

  /** Returns whether a paragraph says what the force should or must do. */
  static boolean bids(Block block) {
    String words = " " + block.words() + " ";
    return block.isPlain() && (words.contains(" should ") || words.contains(" must "));
  }

  static Deadline in(String text) {
    List<String> words = List.of(FindingText.normalised(text).split(" ", -1));
    for (int i = 0; i < words.size(); i++) {
      Optional<Deadline> deadline = at(words.subList(i, words.size()));
      if (deadline.isPresent()) {
        return deadline.get();
      }
    }
    return Deadline.none();
  }

  private static Optional<Deadline> at(List<String> words) {
    return switch (words.get(0)) {
      case "immediately" -> Optional.of(Deadline.immediately());
      case "within" -> words.size() < 3 ? Optional.empty() : within(words.get(1), words.get(2));
      case "by" -> date(words, 1);
      case "than" -> date(words, 1);
      default -> Optional.empty();
    };
  }

  private static Optional<Deadline> within(String count, String unit) {
    OptionalInt number = Numbers.of(count);
    if (number.isEmpty() || number.getAsInt() == 0) {
      return Optional.empty();
    }
    int units = number.getAsInt();
    return switch (unit) {
      case "day", "days" -> Optional.of(Deadline.within(Period.ofDays(units)));
      case "week", "weeks" -> Optional.of(Deadline.within(Period.ofWeeks(units)));
      case "month", "months" -> Optional.of(Deadline.within(Period.ofMonths(units)));
      case "year", "years" -> Optional.of(Deadline.within(Period.ofYears(units)));
      default -> Optional.empty();
    };
  }

  private static Optional<Deadline> date(List<String> words, int from) {
    if (words.size() < from + 3 || words.get(from + 1).isEmpty()) {
      return Optional.empty();
    }
    String month = words.get(from + 1);
    String text =
        words.get(from)
            + " "
            + month.substring(0, 1).toUpperCase(Locale.ROOT)
            + month.substring(1)
            + " "
            + words.get(from + 2);
    try {
      return Optional.of(Deadline.by(LocalDate.parse(text, DAY)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
