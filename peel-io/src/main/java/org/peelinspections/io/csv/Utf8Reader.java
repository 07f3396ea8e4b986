package org.peelinspections.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.Position;

/**
 * Reads UTF-8 and refuses other bytes, with their line; what stands before them is read. At least
 * two characters are to be asked for at a time, as many as a pair of surrogates has.
 */
final class Utf8Reader extends Reader {

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(8192).limit(0);
  private boolean ended;
  private int line = 1;
  private boolean afterReturn;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(buffer, offset, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, out, ended);
      int read = length - out.remaining();
      if (read > 0) {
        countLines(buffer, offset, read);
        return read;
      }
      if (result.isError()) {
        throw new PeelFormatException(
            Position.ofLine(line), "expected UTF-8 but found other bytes", List.of());
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(read, 0));
    bytes.flip();
  }

  /** A line ends with a line feed, a carriage return, or both. */
  private void countLines(char[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (buffer[i] == '\r' || (buffer[i] == '\n' && !afterReturn)) {
        line++;
      }
      afterReturn = buffer[i] == '\r';
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
