package org.peelinspections.io.page;

import java.util.List;
import org.peelinspections.model.FindingText;

/**
 * A piece of a page: a paragraph or heading, an item of a list, or a row of a table.
 *
 * <p>Two blocks are never the same, even if they say the same on one line; a block is equal to
 * itself alone.
 */
final class Block {

  private static final int LONGEST_LABEL = 40;

  private final int line;
  private final int depth;
  private final String text;
  private final List<String> cells;
  private final String words;

  /**
   * A paragraph, heading or item.
   *
   * @param line its first line, counted from 1
   * @param depth 0 for a paragraph or heading; for an item how deep its list lies, 1 for the
   *     outermost
   * @param text its words, with single spaces and none around
   */
  Block(int line, int depth, String text) {
    this(line, depth, text, List.of());
  }

  private Block(int line, int depth, String text, List<String> cells) {
    this.line = line;
    this.depth = depth;
    this.text = text;
    this.cells = cells;
    this.words = FindingText.normalised(text);
  }

  /** A row of a table. */
  static Block row(int line, List<String> cells) {
    return new Block(line, 0, String.join(" | ", cells), List.copyOf(cells));
  }

  int line() {
    return line;
  }

  int depth() {
    return depth;
  }

  String text() {
    return text;
  }

  /** Its words in lower case, without punctuation; see {@link FindingText#normalised(String)}. */
  String words() {
    return words;
  }

  /** The cells of a row; none for any other block. */
  List<String> cells() {
    return cells;
  }

  boolean isItem() {
    return depth > 0;
  }

  boolean isRow() {
    return !cells.isEmpty();
  }

  /** Whether it is neither an item nor a row. */
  boolean isPlain() {
    return !isItem() && !isRow();
  }

  /** Whether it says just this, but for capitals, punctuation and quotation marks. */
  boolean says(String text) {
    return words.equals(FindingText.normalised(text));
  }

  /**
   * Whether it is plain and says just this, but for capitals, punctuation and quotation marks.
   *
   * @param heading normalised words, as {@link #words} are
   */
  boolean isHeading(String heading) {
    return isPlain() && words.equals(heading);
  }

  /**
   * Whether it is plain and begins with these words, but for capitals and punctuation.
   *
   * @param beginning normalised words, as {@link #words} are
   */
  boolean begins(String beginning) {
    return isPlain()
        && words.startsWith(beginning)
        && (words.length() == beginning.length() || words.charAt(beginning.length()) == ' ');
  }

  /** Whether it is a question by its last sign. */
  boolean asks() {
    return isPlain() && text.endsWith("?");
  }

  /** Whether it reads as a label: short, and no sentence. */
  boolean isLabel() {
    int last = text.codePointBefore(text.length());
    return isPlain()
        && text.length() <= LONGEST_LABEL
        && Character.isLetterOrDigit(last)
        && text.chars().filter(c -> c == ' ').count() < 5;
  }

  /** Whether it ends as a sentence does. */
  boolean endsInSentence() {
    return ".!?’”\"')".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  @Override
  public String toString() {
    return "line " + line + ", depth " + depth + ": " + text;
  }
}
