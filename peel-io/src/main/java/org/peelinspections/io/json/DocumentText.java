package org.peelinspections.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.text.Surrogates;

/**
 * The text of a document from wherever it comes, no longer than allowed.
 *
 * @param text the text
 * @param escapes whether a text in it can hold half of a surrogate pair
 */
record DocumentText(String text, boolean escapes) {

  /** Stands in decoded text for bytes that are not UTF-8; a document can hold it itself. */
  private static final char REPLACEMENT = '\ufffd';

  /** The text of a stream, which is not closed. */
  static DocumentText of(InputStream stream, PeelLimits limits) {
    try {
      return of(stream.readNBytes(room(limits)), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One more than allowed, so that too much can be told from just enough. */
  private static int room(PeelLimits limits) {
    return (int) Math.min(limits.most(Limit.DOCUMENT_LENGTH) + 1L, Integer.MAX_VALUE);
  }

  /** The text that bytes stand for in UTF-8. */
  static DocumentText of(byte[] bytes, PeelLimits limits) {
    limits.check(Limit.DOCUMENT_LENGTH, bytes.length, Position.document());
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      checkDecodes(bytes);
    }
    return new DocumentText(withoutMark(text), text.contains("\\u"));
  }

  /** Refuses bytes that are not UTF-8. */
  private static void checkDecodes(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean malformed = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
    text.flip();
    if (malformed) {
      throw new PeelFormatException(endOf(text), "expected UTF-8 but found other bytes", List.of());
    }
  }

  private static Position endOf(CharBuffer text) {
    String before = text.toString();
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return Position.of("", line, before.length() - before.lastIndexOf('\n'));
  }

  /** A text that is no longer than allowed. */
  static DocumentText of(String text, PeelLimits limits) {
    limits.check(Limit.DOCUMENT_LENGTH, text.length(), Position.document());
    return new DocumentText(withoutMark(text), text.contains("\\u") || Surrogates.lone(text));
  }

  /** Without the byte-order mark that some programs put in front. */
  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
