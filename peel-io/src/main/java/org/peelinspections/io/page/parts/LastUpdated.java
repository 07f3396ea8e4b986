package org.peelinspections.io.page.parts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;

/**
 * Reads the line {@code Last updated 12/12/2017}, and passes over those beside it that give another
 * day: {@code Published: 8 December 2017}.
 */
public final class LastUpdated {

  private static final String WORDS = "last updated";

  private static final int LONGEST = 60;

  /** What stands in front of a day; the group is there if it is that of the update. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:((?:page |date )?(?:last )?updated)|(?:(?:first |date )?published|date))"
              + "(?: on)? ?:? ?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");

  private static final DateTimeFormatter DAY =
      form(
          "[d/M/uuuu][d-M-uuuu][d.M.uuuu][uuuu-MM-dd][[EEEE[,] ]d MMMM uuuu][[EEEE[,] ]d MMM uuuu]");

  private LastUpdated() {}

  public static boolean is(Block block) {
    return block.begins(WORDS);
  }

  /** Returns whether a block says when the page was updated, or nothing but another day. */
  public static boolean isDay(Block block) {
    String text = block.text();
    return is(block)
        || (!block.isRow()
            && text.length() <= LONGEST
            && Character.isDigit(text.charAt(text.length() - 1))
            && day(text).isPresent());
  }

  /** A day before the inspection is not that of the page, nor is the grade below it. */
  private static boolean isOfPage(PageContext context, Block block) {
    int first = context.framework().cycle().firstYear();
    return is(block)
        || (isDay(block) && day(block.text()).filter(day -> day.getYear() >= first).isPresent());
  }

  private static Optional<LocalDate> day(String text) {
    return day(ORDINAL.matcher(withoutLabel(text)).replaceFirst(""), DAY);
  }

  /** How a day is written in English, in capitals or not; a day that does not exist is none. */
  static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static Optional<LocalDate> day(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String withoutLabel(String text) {
    Matcher label = LABEL.matcher(text);
    return label.lookingAt() ? text.substring(label.end()) : text;
  }

  private static boolean isOfUpdate(Block block) {
    Matcher label = LABEL.matcher(block.text());
    return is(block) || (label.lookingAt() && label.group(1) != null);
  }

  /** The day of the update that the next blocks give; empty, with a diagnostic, if none does. */
  public static Optional<LocalDate> read(PageContext context, String where) {
    if (!context.next(block -> isOfPage(context, block))) {
      context.say(DiagnosticCode.NO_DATE, context.page().line(), where);
    }
    Optional<LocalDate> updated = Optional.empty();
    while (context.next(block -> isOfPage(context, block))) {
      Block block = context.page().read();
      Optional<LocalDate> day = day(block.text());
      if (day.isEmpty()) {
        context.say(DiagnosticCode.BAD_DATE, block.line(), where, withoutLabel(block.text()));
      } else if (isOfUpdate(block)) {
        context.account(block, Role.LAST_UPDATED, where);
        updated = day;
      } else {
        context.account(block, Role.PASSED_OVER, "a day that is not that of the update");
      }
    }
    return updated;
  }
}
