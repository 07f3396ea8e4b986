package org.peelinspections.compare.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table in plain text, with aligned columns and wrapped cells. Lines end with {@code \n}.
 *
 * <p>Every row has as many cells as the header. Not thread-safe.
 */
public final class TextTable {

  /** A space at which no line is broken; printed as a space. */
  public static final char TOGETHER = '\u00a0';

  private static final String GAP = "  ";

  private final int[] limits;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Makes a table without rows.
   *
   * @param header the headings of the columns
   * @param limits the maximum width of each column, in characters; the last one holds for all
   *     further columns too
   */
  public TextTable(List<String> header, int... limits) {
    this.limits = Arrays.copyOf(limits, header.size());
    Arrays.fill(this.limits, limits.length - 1, header.size(), limits[limits.length - 1]);
    rows.add(List.copyOf(header));
  }

  /** Adds a row, with a cell for each column. */
  public void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** Adds a row, with a cell for each column. */
  public void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** Returns the table, as wide as it needs to be. */
  @Override
  public String toString() {
    return fitted(Integer.MAX_VALUE);
  }

  /**
   * Returns the table with lines of at most {@code width} characters. If words would have to be
   * broken, each row becomes a heading followed by a line for each other cell.
   */
  public String fitted(int width) {
    int[] widths = widest(limits);
    return shrink(widths, width) ? laidOut(widest(widths)) : listed(width);
  }

  /** Returns how wide each column is whose cells are wrapped at a limit. */
  private int[] widest(int[] limits) {
    int[] widths = new int[limits.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = widest(i, limits[i]);
    }
    return widths;
  }

  /** The longest line of a column whose cells are wrapped. */
  private int widest(int column, int limit) {
    return rows.stream()
        .flatMap(row -> wrap(row.get(column), limit).stream())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Takes from the widest columns, a character at a time; returns false if that breaks words. */
  private boolean shrink(int[] widths, int width) {
    int[] least = new int[widths.length];
    for (int i = 0; i < widths.length; i++) {
      least[i] = Math.min(widths[i], longestWord(i));
    }
    long most = (long) width - GAP.length() * (widths.length - 1L);
    while (Arrays.stream(widths).sum() > most) {
      int wide = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > least[i] && (wide < 0 || widths[i] > widths[wide])) {
          wide = i;
        }
      }
      if (wide < 0) {
        return false;
      }
      widths[wide]--;
    }
    return true;
  }

  private int longestWord(int column) {
    return rows.stream()
        .flatMap(row -> Arrays.stream(row.get(column).split(" ", -1)))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private String laidOut(int[] widths) {
    StringBuilder text = new StringBuilder();
    line(text, wrapped(rows.get(0), widths), widths);
    line(text, Arrays.stream(widths).mapToObj(w -> List.of("-".repeat(w))).toList(), widths);
    rows.stream().skip(1).forEach(row -> line(text, wrapped(row, widths), widths));
    return text.toString();
  }

  private static List<List<String>> wrapped(List<String> row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      cells.add(wrap(row.get(i), widths[i]));
    }
    return cells;
  }

  private String listed(int width) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows.subList(1, rows.size())) {
      wrap(row.get(0), width).forEach(line -> append(text, line));
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          String cell = rows.get(0).get(i) + ": " + row.get(i);
          wrap(cell, width - GAP.length()).forEach(line -> append(text, GAP + line));
        }
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, List<List<String>> cells, int[] widths) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int at = 0; at < height; at++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = at < cells.get(i).size() ? cells.get(i).get(at) : "";
        line.append(cell).append(" ".repeat(widths[i] - cell.length())).append(GAP);
      }
      append(text, line.toString());
    }
  }

  /** Words in lines of at most {@code width} characters, each with its end. */
  public static String paragraph(String words, int width) {
    return String.join("\n", wrap(words, width)) + "\n";
  }

  /** Ends a line; what held words together has done its work. */
  private static void append(StringBuilder text, String line) {
    text.append(line.replace(TOGETHER, ' ').stripTrailing()).append('\n');
  }

  /**
   * Wraps words into lines; only a word that is longer than a line is broken.
   *
   * @param width the maximum length of a line, in characters; at least 1
   */
  public static List<String> wrap(String words, int width) {
    int room = Math.max(1, width);
    return lines(
        Arrays.stream(words.split(" ", -1)).flatMap(word -> pieces(word, room)).toList(), room);
  }

  private static Stream<String> pieces(String word, int room) {
    return IntStream.rangeClosed(0, Math.max(0, word.length() - 1) / room)
        .mapToObj(i -> word.substring(i * room, Math.min((i + 1) * room, word.length())));
  }

  /**
   * Puts words into lines of at most {@code width} characters; a word that is longer has a line of
   * its own.
   */
  public static List<String> lines(List<String> words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
