package org.peelinspections.io.page.blocks;

/** Tells text from what is none: control characters, halves of surrogate pairs. */
public final class PageText {

  /** The first byte of a control character beyond 127 in UTF-8, and of other characters. */
  private static final byte CONTROL_OR_SPACE = (byte) 0xC2;

  private static final byte DELETE = 0x7F;
  private static final char LAST_CONTROL = '\u009F';

  private PageText() {}

  /** Quick check: returns true if the bytes hold no control characters. */
  public static boolean isText(byte[] content) {
    for (byte b : content) {
      boolean text = b < ' ' ? b == '\n' || (b < 0 && b != CONTROL_OR_SPACE) : b != DELETE;
      if (!text) {
        return false;
      }
    }
    return true;
  }

  /** Where something stands that no text has: a control character, half of a surrogate pair. */
  public static int end(String text) {
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      char c = signs[i];
      boolean plain = c > LAST_CONTROL ? c < Character.MIN_SURROGATE : c >= ' ' && c <= '~';
      if (plain || c == '\n') {
        continue;
      }
      if (Character.isISOControl(c) && "\t\r\f\u000B\u0085".indexOf(c) < 0) {
        return i;
      }
      if (Character.isSurrogate(c)) {
        if (Character.charCount(Character.codePointAt(signs, i)) == 1) {
          return i;
        }
        i++;
      }
    }
    return signs.length;
  }
}
