package org.peelinspections.io.page.blocks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the items of a list by the mark in front of them, and how deep each lies.
 *
 * <p>A mark is a bullet, or a number or letter as lists have it: {@code 1.}, {@code 2)}, {@code
 * (a)}, {@code iv.}, {@code 1.2}. The further an item is indented than the one before, the deeper
 * it lies; at the same indent, a mark of another kind begins a list inside the item before, a
 * bullet only behind a colon. A question with a number is no item.
 */
final class ItemMarks {

  private static final String BULLETS = "-+•*◦▪·●‣⁃–\uF0B7";

  private static final int LONGEST_MARK = 8;

  private static final Pattern MARK =
      Pattern.compile(
          "(["
              + BULLETS
              + "]|o|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\)|(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\."
              + "|\\d{1,2}(?:\\.\\d{1,2})+\\.?(?= \\p{Lu})) (?=\\S)");

  /** Bullets that no word begins with, so that no space need be behind them. */
  private static final String GLUED = "•◦▪●‣⁃\uF0B7";

  /** A number with which no list begins, so that it is of one further out. */
  private static final Pattern LATER = Pattern.compile("\\(?(?:[2-9]|\\d\\d|[b-h])[.)]");

  private final Deque<Level> levels = new ArrayDeque<>();
  private String before = "";

  /** Whether the last item announces a list. */
  private boolean opens;

  private record Level(int indent, String kind) {}

  /** What a line says behind its mark; all of it if it has none. */
  static String unmarked(String tidy) {
    int length = markLength(tidy);
    return length == 0 ? tidy : tidy.substring(length + 1);
  }

  /** The length of the mark that a line begins with; 0 if it begins with none. */
  private static int markLength(String tidy) {
    char first = tidy.isEmpty() ? ' ' : tidy.charAt(0);
    boolean letter = first >= 'A' && first <= 'Z';
    int space = letter ? -1 : tidy.indexOf(' ');
    if (space < 1 || space > LONGEST_MARK) {
      return 0;
    }
    Matcher mark = MARK.matcher(tidy);
    boolean bullet = BULLETS.indexOf(first) >= 0;
    return mark.lookingAt() && (bullet || !tidy.endsWith("?")) ? mark.end(1) : 0;
  }

  /**
   * Returns the block of a tidy text.
   *
   * @param indent how far the line is indented
   */
  Block block(int line, int indent, String given) {
    String tidy = isGlued(given) ? given.charAt(0) + " " + given.substring(1) : given;
    int length = markLength(tidy);
    if (length == 0) {
      levels.clear();
      return new Block(line, 0, tidy);
    }
    String mark = tidy.substring(0, length);
    int depth = depth(new Level(indent, kind(mark, indent)), LATER.matcher(mark).matches());
    before = mark;
    opens = tidy.endsWith(":");
    return Block.item(line, depth, mark, tidy.substring(length + 1));
  }

  private static boolean isGlued(String line) {
    return line.length() > 1
        && GLUED.indexOf(line.charAt(0)) >= 0
        && Character.isLetterOrDigit(line.codePointAt(1));
  }

  /** How far the last item is indented. */
  int indent() {
    return levels.isEmpty() ? 0 : levels.peek().indent();
  }

  private int depth(Level level, boolean later) {
    boolean inside = levels.contains(level) || !later;
    while (!levels.isEmpty()
        && (levels.peek().indent() > level.indent()
            || (!inside && levels.peek().indent() == level.indent()))) {
      levels.pop();
    }
    if (!levels.contains(level)) {
      levels.push(level);
    }
    while (!levels.peek().equals(level)) {
      levels.pop();
    }
    return levels.size();
  }

  /**
   * The mark with 1 for its numbers, a for a letter and i for a Roman number. Where no list was
   * announced, one bullet is as good as another.
   */
  private String kind(String mark, int indent) {
    Level last = levels.peek();
    boolean known = levels.contains(new Level(indent, mark));
    boolean goesOn = last != null && last.indent() == indent && !opens && !known;
    if (goesOn && BULLETS.contains(mark) && BULLETS.contains(last.kind())) {
      return last.kind();
    }
    String digits = mark.replaceAll("\\d+", "1");
    boolean roman = digits.matches(".*[ivx].*") && !isNextLetter(mark);
    return digits.replaceAll("[a-z]+", roman ? "i" : "a");
  }

  /** Whether {@code (i)} stands behind {@code (h)}, or one of the same kind. */
  private boolean isNextLetter(String mark) {
    String letter = mark.replaceAll("[^a-z]", "");
    return letter.length() == 1
        && before.replaceAll("[^a-z]", "").equals(String.valueOf((char) (letter.charAt(0) - 1)));
  }
}
