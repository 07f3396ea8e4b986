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

  private static final String SPACES = "\n\t\r\f\u000B\u0085";

  /** The text of a document in UTF-8. */
  public static PageText of(byte[] content) {
    CharBuffer chars = CharBuffer.allocate(content.length);
    boolean malformed =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), chars, true).isError();
    String text = chars.flip().toString();
    return malformed
        ? new PageText(text, Optional.of("the bytes after this are not UTF-8"))
        : of(text);
  }

  public static PageText of(String text) {
    int c;
    for (int at = 0; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      boolean half = Character.getType(c) == Character.SURROGATE;
      if (half || (Character.isISOControl(c) && SPACES.indexOf(c) < 0)) {
        String kind = half ? "half of a surrogate pair, " : "the control character ";
        String fault = String.format(Locale.ROOT, "found %sU+%04X", kind, c);
        return new PageText(text.substring(0, at), Optional.of(fault));
      }
    }
    return new PageText(text, Optional.empty());
  }
}
