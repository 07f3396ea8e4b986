package org.peelinspections.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Output in memory that counts how often it was flushed and closed. */
public final class WatchedOutput extends ByteArrayOutputStream {

  private int flushed;
  private int closed;

  /** Output that fails at the first byte. */
  public static OutputStream full() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("full");
      }
    };
  }

  @Override
  public void flush() {
    flushed++;
  }

  @Override
  public void close() {
    closed++;
  }

  public int flushed() {
    return flushed;
  }

  public int closed() {
    return closed;
  }

  public String text() {
    return toString(StandardCharsets.UTF_8);
  }
}
