package org.peelinspections.io.page;

/**
 * Marks in HTML on which line each text begins.
 *
 * <p>A mark is the number of the line between two control characters that no page may hold. It
 * stands right before the first sign of a text that follows a tag or a comment. There it changes
 * nothing in how the page is parsed, since that sign is no space either; what stands there but is
 * no text is an attribute, a script or a comment, which nobody reads. It costs a tenth of the time
 * of the parser, whose own tracking of positions takes half as much again as parsing.
 */
final class LineMarks {

  private static final char OPEN = '\u0001';
  private static final char CLOSE = '\u0002';

  /** A reference can forge a mark, but none with a line beyond any page. */
  private static final int MOST = 1_000_000_000;

  private LineMarks() {}

  /** The HTML with a mark before each text. */
  static String mark(String html) {
    StringBuilder marked = new StringBuilder(html.length() + html.length() / 4);
    int line = 1;
    int lineEnd = html.indexOf('\n');
    int copied = 0;
    for (int end = html.indexOf('>'); end >= 0; end = html.indexOf('>', end + 1)) {
      int text = firstSign(html, end + 1);
      if (text < html.length() && !beginsTag(html, text)) {
        for (; lineEnd >= 0 && lineEnd < text; lineEnd = html.indexOf('\n', lineEnd + 1)) {
          line++;
        }
        marked.append(html, copied, text).append(OPEN).append(line).append(CLOSE);
        copied = text;
      }
    }
    return marked.append(html, copied, html.length()).toString();
  }

  private static int firstSign(String html, int from) {
    int at = from;
    while (at < html.length() && html.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** Anything else behind the sign is text, with the sign. */
  private static boolean beginsTag(String html, int at) {
    if (html.charAt(at) != '<' || at + 1 == html.length()) {
      return false;
    }
    char next = html.charAt(at + 1);
    return next == '/' || next == '!' || next == '?' || Character.isLetter(next);
  }

  /** The line that the first mark in a text gives; the other one if it has none. */
  static int first(String text, int other) {
    int open = text.indexOf(OPEN);
    int line = 0;
    for (int at = open + 1; open >= 0 && at < text.length() && line <= MOST / 10; at++) {
      char c = text.charAt(at);
      if (c == CLOSE && line > 0) {
        return line;
      }
      if (c < '0' || c > '9') {
        return other;
      }
      line = 10 * line + c - '0';
    }
    return other;
  }

  /** The text without marks. */
  static String strip(String text) {
    int open = text.indexOf(OPEN);
    if (open < 0) {
      return text;
    }
    if (open == 0 && text.lastIndexOf(OPEN) == 0) {
      return text.substring(text.indexOf(CLOSE) + 1);
    }
    StringBuilder stripped = new StringBuilder(text.length());
    int copied = 0;
    for (; open >= 0; open = text.indexOf(OPEN, copied)) {
      int close = text.indexOf(CLOSE, open);
      stripped.append(text, copied, open);
      copied = close < 0 ? open + 1 : close + 1;
    }
    return stripped.append(text, copied, text.length()).toString();
  }
}
