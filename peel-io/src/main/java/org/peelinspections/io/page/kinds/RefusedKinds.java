package org.peelinspections.io.page.kinds;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.forms.WordLists;
import org.peelinspections.io.page.kinds.AnyPage.Found;
import org.peelinspections.io.page.parts.JudgmentReader;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageKind;

/** Tells by name the kinds of page that are not read, and says why not. */
final class RefusedKinds {

  private static final int LONGEST_TITLE = 150;

  /** In how many blocks the head of a letter stands. */
  private static final int LONGEST_BEGINNING = 20;

  private static final int LONGEST_SALUTATION = 60;

  /** A title with two of these is that of a letter. */
  private static final List<String> MARKS_OF_A_LETTER = WordLists.phrases("letter");

  private static final Map<PageKind, String> REASONS =
      Map.of(
          PageKind.REVISIT_LETTER, "a revisit letter, which gives no grades",
          PageKind.OTHER_REPORTS, "a page on other reports, which gives no judgments",
          PageKind.REGISTER, "an extract of the register of recommendations, which gives no grades",
          PageKind.FINDINGS_LIST,
              "a list of findings as others than the inspectorate publish it, which gives no"
                  + " grades",
          PageKind.PRESS_RELEASE, "a press release of a form that is not known");

  private static final Pattern FINDINGS =
      Pattern.compile("\\b(?:afis?|areas? for improvement|causes? of concern)\\b");

  private RefusedKinds() {}

  /** Letters and entries of the register, which can hold lines that look like a title. */
  static Optional<PageKind> certain(Blocks page) {
    List<Block> blocks = beforeGrades(page);
    if (blocks.stream().anyMatch(RefusedKinds::isStatus)
        || page.rest().stream().filter(RefusedKinds::isStatus).count() > 1) {
      return Optional.of(PageKind.REGISTER);
    }
    List<Block> head = blocks.subList(0, Math.min(LONGEST_BEGINNING, blocks.size()));
    boolean letter =
        head.stream().anyMatch(block -> isTitleOfLetter(block) || isSalutation(block))
            || Stream.of("from", "to", "sent on")
                .allMatch(label -> head.stream().anyMatch(block -> isField(block, label)));
    return letter ? Optional.of(PageKind.REVISIT_LETTER) : Optional.empty();
  }

  /** The blocks before the first grade, behind which no line tells what the page is. */
  static List<Block> beforeGrades(Blocks page) {
    return page.rest().stream()
        .takeWhile(block -> JudgmentReader.gradeOf(block).isEmpty())
        .toList();
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
    if (!block.words().contains("status")) {
      return false;
    }
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
  static Optional<PageKind> likely(Blocks page) {
    List<Block> blocks = page.rest();
    if (blocks.stream().anyMatch(RefusedKinds::isOfThePress)) {
      return Optional.of(PageKind.PRESS_RELEASE);
    }
    if (blocks.stream().noneMatch(block -> FINDINGS.matcher(block.words()).find())) {
      return Optional.empty();
    }
    if (blocks.stream().anyMatch(block -> block.has("revisit"))) {
      return Optional.of(PageKind.REVISIT_LETTER);
    }
    return blocks.stream().anyMatch(block -> block.has("peel") || block.has("hmicfrs"))
        ? Optional.of(PageKind.FINDINGS_LIST)
        : Optional.empty();
  }

  private static boolean isOfThePress(Block block) {
    String words = block.words();
    return (isShort(block) && words.contains("press release"))
        || (words.contains("graded") && words.contains("areas of policing"));
  }

  static Found refuse(Ledger ledger, PageKind kind, int line) {
    String reason = Optional.ofNullable(REASONS.get(kind)).orElseThrow();
    ledger.say(DiagnosticCode.KIND_NOT_READ, line, reason);
    return new Found(kind, List.of());
  }
}
