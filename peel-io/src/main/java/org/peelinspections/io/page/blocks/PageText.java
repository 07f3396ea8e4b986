package org.peelinspections.io.page.blocks;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a document, up to what no text has.
 *
 * @param text all of it, or what stands before the fault
 * @param fault a malformed byte, a control character or half of a surrogate pair; empty if it is
 *     text to the end
 */
public record PageText(String text, Optional<String> fault) {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char LAST_CONTROL = '\u009F';

  /** The text of a document in UTF-8. */
  public static PageText of(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? of(text) : decoded(content);
  }

  /** Tells bytes that are no text from the character that stands for them. */
  private static PageText decoded(byte[] content) {
    CharBuffer chars = CharBuffer.allocate(content.length);
    boolean malformed =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), chars, true).isError();
    String text = chars.flip().toString();
    return malformed
        ? new PageText(text, Optional.of("the bytes after this are not UTF-8"))
        : of(text);
  }

  public static PageText of(String text) {
    int end = end(text);
    if (end == text.length()) {
      return new PageText(text, Optional.empty());
    }
    char found = text.charAt(end);
    String kind =
        Character.isSurrogate(found) ? "half of a surrogate pair, " : "the control character ";
    String fault = String.format(Locale.ROOT, "found %sU+%04X", kind, (int) found);
    return new PageText(text.substring(0, end), Optional.of(fault));
  }

  private static int end(String text) {
    char[] chars = text.toCharArray(); // a copy takes less time than asking for each
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      boolean plain = c > LAST_CONTROL ? c < Character.MIN_SURROGATE : c >= ' ' && c <= '~';
      if (plain || "\n\t\r\f\u000B\u0085".indexOf(c) >= 0) {
        continue;
      }
      boolean pair = Character.charCount(Character.codePointAt(chars, i)) > 1;
      if (Character.isISOControl(c) || (Character.isSurrogate(c) && !pair)) {
        return i;
      }
      i += pair ? 1 : 0;
    }
    return chars.length;
  }
}
