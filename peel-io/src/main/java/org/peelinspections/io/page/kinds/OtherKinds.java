package org.peelinspections.io.page.kinds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageKind;

/** Tells by name the kinds of page that are not read, and says why not. */
public final class OtherKinds {

  private static final int LONGEST_TITLE = 150;

  /** In how many blocks the head of a letter stands. */
  private static final int LONGEST_BEGINNING = 20;

  private static final int LONGEST_SALUTATION = 60;

  /** A title with two of these is that of a letter. */
  private static final List<String> MARKS_OF_A_LETTER =
      List.of(
          "revisit", "letter", "cause of concern", "causes of concern", "follow up", "followup");

  private OtherKinds() {}

  /** Letters and entries of the register, which can hold lines that look like a title. */
  public static Optional<PageKind> certain(Blocks page) {
    if (any(page, OtherKinds::isStatus)) {
      return Optional.of(PageKind.REGISTER);
    }
    boolean letter =
        beginning(page, OtherKinds::isTitleOfLetter)
            || beginning(page, OtherKinds::isSalutation)
            || (beginning(page, block -> isField(block, "from"))
                && beginning(page, block -> isField(block, "to"))
                && beginning(page, block -> isField(block, "sent on")));
    return letter ? Optional.of(PageKind.REVISIT_LETTER) : Optional.empty();
  }

  private static boolean isTitleOfLetter(Block block) {
    return block.isPlain()
        && isShort(block)
        && !block.endsInSentence()
        && MARKS_OF_A_LETTER.stream().filter(block.words()::contains).count() > 1;
  }

  /** {@code Dear Chief Constable}. */
  private static boolean isSalutation(Block block) {
    return block.begins("dear") && block.text().length() <= LONGEST_SALUTATION;
  }

  /** {@code [status] Open}, {@code Status: open}. */
  private static boolean isStatus(Block block) {
    String text = block.text().toLowerCase(Locale.ROOT);
    return text.contains("[status]")
        || (isShort(block) && block.isPlain() && text.startsWith("status:"))
        || (isShort(block) && block.begins("recommendation") && text.contains("status:"));
  }

  /** {@code From}, or {@code From: ...}. */
  private static boolean isField(Block block, String label) {
    return block.isHeading(label)
        || (block.begins(label) && block.text().indexOf(':') == label.length());
  }

  private static boolean isShort(Block block) {
    return block.text().length() <= LONGEST_TITLE;
  }

  /** Returns what a page without a title that is known can be. */
  public static Optional<PageKind> likely(Blocks page) {
    if (any(page, OtherKinds::isOfThePress)) {
      return Optional.of(PageKind.PRESS_RELEASE);
    }
    if (any(page, OtherKinds::isFinding) && any(page, block -> speaks(block, " revisit "))) {
      return Optional.of(PageKind.REVISIT_LETTER);
    }
    boolean ofPeel =
        any(page, block -> speaks(block, " peel "))
            || any(page, block -> speaks(block, " hmicfrs "));
    return ofPeel && any(page, OtherKinds::isFinding)
        ? Optional.of(PageKind.FINDINGS_LIST)
        : Optional.empty();
  }

  private static boolean speaks(Block block, String word) {
    return (" " + block.words() + " ").contains(word);
  }

  private static boolean isOfThePress(Block block) {
    String words = block.words();
    return (isShort(block) && words.contains("press release"))
        || (words.contains("graded") && words.contains("areas of policing"));
  }

  private static boolean isFinding(Block block) {
    String words = " " + block.words() + " ";
    return words.contains(" area for improvement ")
        || words.contains(" areas for improvement ")
        || words.contains(" cause of concern ")
        || words.contains(" causes of concern ")
        || words.contains(" afi ")
        || words.contains(" afis ");
  }

  private static boolean beginning(Blocks page, Predicate<Block> test) {
    return any(page, LONGEST_BEGINNING, test);
  }

  private static boolean any(Blocks page, Predicate<Block> test) {
    return any(page, Integer.MAX_VALUE, test);
  }

  private static boolean any(Blocks page, int most, Predicate<Block> test) {
    for (int i = 0; i < most && page.ahead(i).isPresent(); i++) {
      if (test.test(page.ahead(i).get())) {
        return true;
      }
    }
    return false;
  }

  /** Says that a page is of a kind that is not read. */
  public static void say(Ledger ledger, PageKind kind, int line) {
    ledger.say(
        DiagnosticCode.KIND_NOT_READ,
        line,
        "the page is " + reason(kind) + "; expected a page with the judgments on one force");
  }

  private static String reason(PageKind kind) {
    return switch (kind) {
      case REVISIT_LETTER -> "a revisit letter, which gives no grades";
      case OTHER_REPORTS -> "a page on other reports, which gives no judgments";
      case REGISTER -> "an extract of the register of recommendations, which gives no grades";
      case FINDINGS_LIST ->
          "a list of findings as others than the inspectorate publish it, which gives no grades";
      case PRESS_RELEASE -> "a press release of a form that is not known";
      case FRONT_PAGE, PILLAR_PAGE, LEADERSHIP_PAGE, REPORT_PAGE, UNKNOWN ->
          throw new IllegalArgumentException("a " + kind.label() + " is not refused by name");
    };
  }
}
