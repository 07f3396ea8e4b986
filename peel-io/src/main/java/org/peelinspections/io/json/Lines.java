package org.peelinspections.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;

/**
 * The lines of a stream that are not blank, one after the other, with one of them in memory.
 *
 * <p>A line ends with {@code \n} or with the stream; a {@code \r} at its end belongs to the end.
 * Lines of bytes are split before they are decoded, so that bytes that are not UTF-8 spoil the line
 * in which they stand and no other. A line that is too long is skipped without being kept.
 */
final class Lines {

  private static final String MARK = "\ufeff";

  /** The byte-order mark as UTF-8 has it, each byte as one character. */
  private static final String MARK_OF_BYTES = "\u00ef\u00bb\u00bf";

  private final Reader in;
  private final boolean bytes;
  private final PeelLimits limits;
  private final char[] buffer = new char[8192];
  private final StringBuilder line = new StringBuilder();
  private int position;
  private int end;
  private int number;

  private Lines(Reader in, boolean bytes, PeelLimits limits) {
    this.in = in;
    this.bytes = bytes;
    this.limits = limits;
  }

  /** The lines of a stream of UTF-8, each byte held as one character until the line is complete. */
  static Lines of(InputStream in, PeelLimits limits) {
    return new Lines(new InputStreamReader(in, StandardCharsets.ISO_8859_1), true, limits);
  }

  /** The lines of a reader. */
  static Lines of(Reader in, PeelLimits limits) {
    return new Lines(in, false, limits);
  }

  /** Goes to the next line that is not blank; false if there is none. */
  boolean next() {
    try {
      while (read()) {
        if (!isBlank()) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a line; false if there is none. */
  private boolean read() throws IOException {
    line.setLength(0);
    if (!fill()) {
      return false;
    }
    number++;
    boolean complete = false;
    while (!complete && fill()) {
      int stop = position;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      keep(stop);
      complete = stop < end;
      position = complete ? stop + 1 : stop;
    }
    return true;
  }

  /** Returns whether there is something in the buffer; reads on if there is not. */
  private boolean fill() throws IOException {
    while (position == end) {
      position = 0;
      end = in.read(buffer);
      if (end < 0) {
        end = 0;
        return false;
      }
    }
    return true;
  }

  /** Keeps what stands in the buffer up to a place, and of a line that is too long the start. */
  private void keep(int stop) {
    long room = limits.most(Limit.DOCUMENT_LENGTH) + 2L - line.length();
    line.append(buffer, position, (int) Math.min(stop - position, Math.max(room, 0)));
  }

  /** Returns whether it holds nothing; of a line that is too long that cannot be told. */
  private boolean isBlank() {
    if (line.length() > limits.most(Limit.DOCUMENT_LENGTH) + 1L) {
      return false;
    }
    String mark = bytes ? MARK_OF_BYTES : MARK;
    int start = line.indexOf(mark) == 0 ? mark.length() : 0;
    for (int i = start; i < line.length(); i++) {
      if (" \t\r".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The number of the line, counted from 1. */
  int number() {
    return number;
  }

  /**
   * The line without its end.
   *
   * @throws org.peelinspections.io.PeelLimitException if it is too long
   * @throws org.peelinspections.io.PeelFormatException if it is not UTF-8
   */
  DocumentText text() {
    int length = line.length();
    boolean ended = length > 0 && line.charAt(length - 1) == '\r';
    String text = line.substring(0, ended ? length - 1 : length);
    limits.check(Limit.DOCUMENT_LENGTH, text.length(), Position.document());
    return bytes
        ? DocumentText.of(text.getBytes(StandardCharsets.ISO_8859_1), limits)
        : DocumentText.of(text, limits);
  }

  void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
