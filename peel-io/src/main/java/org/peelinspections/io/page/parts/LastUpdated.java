package org.peelinspections.io.page.parts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;

/** Reads the line {@code Last updated 12/12/2017}. */
public final class LastUpdated {

  private static final String WORDS = "last updated";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

  private LastUpdated() {}

  public static boolean is(Block block) {
    return block.begins(WORDS);
  }

  /** The day that the next block gives; empty, with a diagnostic, if it gives none. */
  public static Optional<LocalDate> read(PageContext context, String where) {
    if (!context.next(LastUpdated::is)) {
      int line = context.page().line();
      context.say(DiagnosticCode.NO_DATE, line, where);
      return Optional.empty();
    }
    Block block = context.page().read();
    String text = block.text().substring(WORDS.length()).strip();
    try {
      LocalDate day = LocalDate.parse(text, DAY);
      context.account(block, Role.LAST_UPDATED, where);
      return Optional.of(day);
    } catch (DateTimeException e) {
      context.say(DiagnosticCode.BAD_DATE, block.line(), where, text);
      return Optional.empty();
    }
  }
}
