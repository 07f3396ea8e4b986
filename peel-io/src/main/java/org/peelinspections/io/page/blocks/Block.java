package org.peelinspections.io.page.blocks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.Grade;
import org.peelinspections.model.finding.FindingText;

/**
 * A piece of a page: a paragraph or heading, an item of a list, or a row of a table.
 *
 * <p>Two blocks are never the same, even if they say the same on one line; a block is equal to
 * itself alone.
 */
public final class Block {

  private static final int LONGEST_LABEL = 40;

  /** From this character on one can change the one before it. */
  private static final char FIRST_COMBINING = '\u0300';

  private enum Form {
    TEXT,
    HEADING,
    CONTINUATION,
    FIRST_ROW,
    ROW
  }

  private final int line;
  private final int depth;
  private final String text;
  private final List<String> cells;
  private final Form form;

  private final String mark;

  /** Empty until it is asked for; many a block is told by its form alone. */
  private @Nullable String words;

  /**
   * A paragraph, heading or item.
   *
   * @param line its first line, counted from 1
   * @param depth 0 for a paragraph or heading; for an item how deep its list lies, 1 for the
   *     outermost
   * @param text its words, with single spaces and none around
   */
  public Block(int line, int depth, String text) {
    this(line, depth, text, List.of(), Form.TEXT, "•");
  }

  private Block(int line, int depth, String text, List<String> cells, Form form, String mark) {
    this.line = line;
    this.depth = depth;
    this.text = text;
    this.cells = cells;
    this.form = form;
    this.mark = mark;
  }

  /**
   * An item with a mark in front.
   *
   * @param mark its number, or any bullet, of which one is as good as another
   */
  static Block item(int line, int depth, String mark, String text) {
    return new Block(line, depth, text, List.of(), Form.TEXT, mark.length() > 1 ? mark : "•");
  }

  /** This item, with words that go on with it behind a line break. */
  Block followedBy(String words) {
    return new Block(line, depth, text + " " + words, cells, form, mark);
  }

  /** A paragraph that the page marks as a heading. */
  static Block heading(int line, String text) {
    return new Block(line, 0, text, List.of(), Form.HEADING, "");
  }

  /** A further paragraph of the item before it. */
  static Block continuation(int line, String text) {
    return new Block(line, 0, text, List.of(), Form.CONTINUATION, "");
  }

  /**
   * A row of a table.
   *
   * @param cells its cells, of which some can be empty
   * @param first whether the table begins with it
   */
  static Block row(int line, List<String> cells, boolean first) {
    String text = String.join(" | ", cells).strip();
    return new Block(line, 0, text, List.copyOf(cells), first ? Form.FIRST_ROW : Form.ROW, "");
  }

  public int line() {
    return line;
  }

  public int depth() {
    return depth;
  }

  public String text() {
    return text;
  }

  /** Its text as it is kept among paragraphs: an item with a bullet or its number. */
  public String kept() {
    return isItem() ? mark + " " + text : text;
  }

  /** An item as a paragraph that begins with a bullet; any other block as it is. */
  public Block asParagraph() {
    return isItem() ? new Block(line, 0, kept()) : this;
  }

  /** Its words in lower case, without punctuation; see {@link FindingText#normalised(String)}. */
  public String words() {
    if (words == null) {
      words = FindingText.normalised(text);
    }
    return words;
  }

  /** The cells of a row; none for any other block. */
  public List<String> cells() {
    return cells;
  }

  public boolean isItem() {
    return depth > 0;
  }

  public boolean isRow() {
    return form == Form.ROW || form == Form.FIRST_ROW;
  }

  public boolean beginsTable() {
    return form == Form.FIRST_ROW;
  }

  public boolean isMarkedAsHeading() {
    return form == Form.HEADING;
  }

  /** Returns whether it has the number right behind that of another item: 2 behind 1. */
  public boolean isNumberedBehind(Block other) {
    String number = mark.replaceAll("\\D", "");
    String before = other.mark.replaceAll("\\D", "");
    return isItem()
        && !number.isEmpty()
        && !before.isEmpty()
        && Integer.parseInt(number) == Integer.parseInt(before) + 1;
  }

  public boolean continuesItem() {
    return form == Form.CONTINUATION;
  }

  public boolean endsInColon() {
    return text.endsWith(":");
  }

  /** Returns whether it is neither an item nor a row. */
  public boolean isPlain() {
    return !isItem() && !isRow();
  }

  /** Returns whether it says just this, but for capitals, punctuation and quotation marks. */
  public boolean says(String text) {
    return words().equals(FindingText.normalised(text));
  }

  /**
   * Returns whether it is plain and says just this, but for capitals, punctuation and quotation
   * marks.
   *
   * @param heading normalised words, as {@link #words} are
   */
  public boolean isHeading(String heading) {
    return begins(heading) && words().length() == heading.length();
  }

  /**
   * Returns whether it is plain and begins with these words, but for capitals and punctuation.
   *
   * @param beginning normalised words, as {@link #words} are
   */
  public boolean begins(String beginning) {
    return mayBegin(beginning)
        && isPlain()
        && words().startsWith(beginning)
        && (words().length() == beginning.length() || words().charAt(beginning.length()) == ' ');
  }

  public boolean beginsAny(List<String> beginnings) {
    for (String beginning : beginnings) { // asked of each block; a stream costs more than the rest
      if (begins(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether normalised words stand in it, one behind the other. */
  public boolean has(String phrase) {
    return has(words(), phrase);
  }

  /** Returns whether normalised words stand among others, one behind the other. */
  public static boolean has(String words, String phrase) {
    return words.contains(phrase) && (" " + words + " ").contains(" " + phrase + " ");
  }

  /** What the first letter tells without normalising, which takes most of the time. */
  private boolean mayBegin(String beginning) {
    char first = text.charAt(0);
    boolean plain = (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z');
    boolean accent = text.length() > 1 && text.charAt(1) >= FIRST_COMBINING;
    return !plain || accent || (first | 0x20) == beginning.charAt(0);
  }

  /** Returns whether it is a question by its last sign. */
  public boolean asks() {
    return isPlain() && text.endsWith("?");
  }

  /** Returns whether it reads as a label: short, and no sentence. */
  public boolean isLabel() {
    int last = text.codePointBefore(text.length());
    return isPlain()
        && text.length() <= LONGEST_LABEL
        && Character.isLetterOrDigit(last)
        && text.chars().filter(c -> c == ' ').count() < 5;
  }

  public boolean endsInSentence() {
    return ".!?’”\"')".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  @Override
  public String toString() {
    return "line " + line + ", depth " + depth + ": " + text;
  }

  /** Returns whether it is a grade and nothing else. */
  public boolean isGrade() {
    return grade(text).isPresent();
  }

  /** The grade that a text is, if it is one and nothing else. */
  public static Optional<Grade> grade(String text) {
    String line = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return Arrays.stream(Grade.values())
        .filter(grade -> line.equalsIgnoreCase(grade.label()))
        .findFirst();
  }
}
