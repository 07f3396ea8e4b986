package org.peelinspections.report.svg;

import java.util.ArrayList;
import java.util.List;
import org.peelinspections.compare.internal.TextTable;

/** Breaks words into lines for a picture, where nothing does so by itself. */
final class SvgLines {

  private SvgLines() {}

  /** At most so many lines of at most so many characters; what is left over becomes an ellipsis. */
  static List<String> of(String words, int width, int most) {
    List<String> lines = TextTable.lines(List.of(words.split("\\s+", -1)), width);
    List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
    if (lines.size() > most) {
      kept.set(most - 1, kept.get(most - 1) + "\u2026");
    }
    return kept.stream().map(text -> cut(text, width + 2)).toList();
  }

  private static String cut(String text, int width) {
    int end = text.offsetByCodePoints(0, Math.min(width, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "\u2026";
  }
}
