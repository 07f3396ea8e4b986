package org.peelinspections.io.page.blocks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;

/**
 * Takes a page of plain text apart: each line that is not blank is a block.
 *
 * <p>Lines end with LF, CR LF or CR. A line separator, form feed or the like parts a line in two
 * blocks with one number. A line that begins with a bullet or a number is an item; see {@link
 * ItemMarks}. Every kind of space counts as a space, several as one; characters without width
 * (byte-order mark, direction marks, soft hyphen) and control characters are left out.
 */
public final class TextBlocks {

  /** An item that a rendering has wrapped is not much longer. */
  private static final int LONGEST_WRAPPED = 1_000;

  /** Bullets that stand in no sentence. */
  private static final String BULLETS = "•▪●‣⁃";

  /** Between two items that a rendering has put on one line. */
  private static final Pattern BETWEEN_ITEMS =
      Pattern.compile("(?<=[.;:]|; and|; or) +(?=[" + BULLETS + "] )");

  /** What parts a line in two. */
  private static final Pattern BREAKS = Pattern.compile("[\u000B\f\u0085\u2028\u2029]");

  private final List<Block> blocks = new ArrayList<>();
  private final ItemMarks marks = new ItemMarks();

  /** The line of what was added last. */
  private int lastLine;

  private final PeelLimits limits;

  private TextBlocks(PeelLimits limits) {
    this.limits = limits;
  }

  /**
   * Takes a page apart.
   *
   * @throws PeelLimitException if it has more lines, deeper lists or longer lines than allowed
   */
  public static List<Block> of(String text, PeelLimits limits) {
    return of(text, 1, limits);
  }

  /** Takes a text apart that begins on some line of a page. */
  public static List<Block> of(String text, int firstLine, PeelLimits limits) {
    TextBlocks reader = new TextBlocks(limits);
    int number = firstLine - 1;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      number++;
      reader.addLine(number, lines.next());
    }
    if (text.endsWith("\n") || text.endsWith("\r")) {
      reader.addLine(number + 1, "");
    }
    return reader.blocks;
  }

  private void addLine(int number, String line) {
    Position position = Position.ofLine(number);
    limits.check(Limit.LINES, number, position);
    limits.check(Limit.TEXT_LENGTH, line.length(), position);
    for (String part : BREAKS.split(line, -1)) {
      String text = part.stripLeading();
      String indent = part.substring(0, part.length() - text.length());
      for (String item : itemsOf(text)) {
        add(number, indent + item, position);
      }
    }
  }

  /** The items that a rendering has put on one line, or the line alone. */
  static List<String> itemsOf(String line) {
    return line.isEmpty()
            || BULLETS.indexOf(line.charAt(0)) < 0
            || line.indexOf(line.charAt(0), 1) < 0
        ? List.of(line)
        : List.of(BETWEEN_ITEMS.split(line, -1));
  }

  private void add(int number, String line, Position position) {
    String text = tidy(line);
    if (!text.isEmpty()) {
      int last = blocks.size() - 1;
      if (last >= 0 && goesOn(blocks.get(last), number, indentOf(line), text)) {
        blocks.set(last, blocks.get(last).followedBy(text));
        lastLine = number;
        return;
      }
      lastLine = number;
      boolean further = last >= 0 && isFurther(blocks.get(last), indentOf(line), text);
      Block block =
          further ? Block.continuation(number, text) : marks.block(number, indentOf(line), text);
      limits.check(Limit.NESTING_DEPTH, block.depth(), position);
      blocks.add(block);
    }
  }

  /** Returns whether an indented line is one more paragraph of the item above it. */
  private boolean isFurther(Block above, int indent, String text) {
    return (above.isItem() || above.continuesItem())
        && indent > marks.indent()
        && !above.text().endsWith(":")
        && ItemMarks.unmarked(text).equals(text);
  }

  /** Returns whether a line goes on with the item right above it, which it does not lie before. */
  private boolean goesOn(Block item, int number, int indent, String text) {
    return item.isItem()
        && number == lastLine + 1
        && indent >= marks.indent()
        && item.text().length() < LONGEST_WRAPPED
        && !item.endsInSentence()
        && !item.endsInColon()
        && !item.text().endsWith(";")
        && Character.isLowerCase(text.codePointAt(0))
        && Block.grade(text).isEmpty()
        && ItemMarks.unmarked(text).equals(text);
  }

  private static int indentOf(String line) {
    int indent = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        indent += 4;
      } else if (isSpace(c)) {
        indent++;
      } else if (!isWithoutWidth(c)) {
        break;
      }
    }
    return indent;
  }

  /** The text with single spaces, none around, and no characters without width. */
  static String tidy(String text) {
    String stripped = text.strip();
    boolean plain = // as nearly every text is
        stripped.chars().allMatch(c -> (c >= ' ' && c < 0x7f) || (c >= '\u2010' && c <= '\u2027'));
    return plain && !stripped.contains("  ") ? stripped : tidied(stripped);
  }

  private static String tidied(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else if (!isWithoutWidth(c)) {
        tidy.append(gap && !tidy.isEmpty() ? " " : "").append(c);
        gap = false;
      }
    }
    return tidy.toString();
  }

  /** The first character that is no space and has a width; NUL if there is none. */
  public static char firstCharacter(String text) {
    return (char)
        text.chars()
            .filter(c -> !isSpace((char) c) && !isWithoutWidth((char) c))
            .findFirst()
            .orElse(0);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isWithoutWidth(char c) {
    return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }
}
