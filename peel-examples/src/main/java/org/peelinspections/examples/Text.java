package org.peelinspections.examples;

import java.util.Locale;

/** Lays out text for a terminal. */
final class Text {

  private static final int WIDTH = 100;

  private Text() {}

  /** The text broken into lines, the first behind a label, the others indented as far. */
  static String paragraph(String label, String text) {
    String indent = " ".repeat(label.length());
    StringBuilder lines = new StringBuilder(label);
    int column = label.length();
    for (String word : text.split(" ", -1)) {
      if (column > indent.length() && column + 1 + word.length() > WIDTH) {
        lines.append('\n').append(indent);
        column = indent.length();
      } else if (column > indent.length()) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.append('\n').toString();
  }

  /** The text with a capital first letter. */
  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }
}
