package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.text.Surrogates;

/** The text of a document from wherever it comes, no longer than allowed. */
final class DocumentText {

  private static final String MARK = "\ufeff";

  /** The text, without the byte-order mark that some programs put in front. */
  private final String text;

  /** Its bytes if it was given as such; otherwise none. */
  private final byte[] bytes;

  /** The line of JSON Lines that it is; 0 if it is none. */
  final int line;

  private DocumentText(String text, byte[] bytes, int line) {
    this.text = text.startsWith(MARK) ? text.substring(1) : text;
    this.bytes = bytes;
    this.line = line;
  }

  /** The text of a stream, which is not closed. */
  static DocumentText of(InputStream stream, PeelLimits limits) {
    long room = limits.most(Limit.DOCUMENT_LENGTH) + 1L; // tells too much from just enough
    try {
      return of(stream.readNBytes((int) Math.min(room, Integer.MAX_VALUE)), 0, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text that bytes stand for in UTF-8. */
  static DocumentText of(byte[] bytes, int line, PeelLimits limits) {
    limits.check(Limit.DOCUMENT_LENGTH, bytes.length, Position.ofLine(line));
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') >= 0) {
      checkDecodes(bytes, Math.max(line, 1));
    }
    return new DocumentText(text, bytes, line);
  }

  /** Refuses bytes that are not UTF-8; a document can hold the character that replaces them. */
  private static void checkDecodes(byte[] bytes, int first) {
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    ByteBuffer all = ByteBuffer.wrap(bytes);
    if (StandardCharsets.UTF_8.newDecoder().decode(all, decoded, true).isError()) {
      String before = decoded.flip().toString();
      int line = first + (int) before.chars().filter(c -> c == '\n').count();
      int column = before.length() - before.lastIndexOf('\n');
      throw new PeelFormatException(
          Position.of("", line, column), "expected UTF-8 but found other bytes", List.of());
    }
  }

  /** A text that is no longer than allowed. */
  static DocumentText of(String text, PeelLimits limits) {
    limits.check(Limit.DOCUMENT_LENGTH, text.length(), Position.document());
    return new DocumentText(text, new byte[0], 0);
  }

  /** Whether a text in it can hold half of a surrogate pair: after an escape, or as given. */
  boolean escapes() {
    return text.indexOf('\\') >= 0 || (bytes.length == 0 && Surrogates.lone(text));
  }

  /** Whether a line of JSON Lines holds nothing. */
  boolean isBlank() {
    return text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r');
  }

  /**
   * A parser of the text. Bytes that are a character each, in which columns are the same, are
   * parsed faster as they are; but in front of a zero Jackson would take them for another encoding.
   */
  JsonParser parser(JsonFactory factory) throws IOException {
    return bytes.length == text.length() && text.indexOf('\0') < 0
        ? factory.createParser(bytes)
        : factory.createParser(text);
  }
}
