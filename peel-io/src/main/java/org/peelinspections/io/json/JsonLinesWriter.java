package org.peelinspections.io.json;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

/**
 * Writes values as JSON Lines: one per line, with a trailing newline.
 *
 * <p>Output is buffered. {@link #flush} writes the buffer and flushes the stream; {@link #close}
 * writes the buffer and closes the stream. Memory does not grow with the output.
 *
 * <p>If a value is refused, nothing of it is written, and you can write others after it. If the
 * stream fails, part of a line may have been written, so the writer then refuses all further
 * values. Not thread-safe.
 */
public final class JsonLinesWriter implements Closeable, Flushable {

  private final PeelJson json;
  private final Writer below;
  private final BufferedWriter out;
  private boolean failed;

  JsonLinesWriter(PeelJson json, Writer out) {
    this.json = json;
    this.below = out;
    this.out = new BufferedWriter(out);
  }

  /**
   * Writes a value of the model as one line.
   *
   * @return this writer
   * @throws UnknownNameException as {@link PeelJson#write(Object)} does
   * @throws PeelLimitException as {@link PeelJson#write(Object)} does
   * @throws InvalidValueException as {@link PeelJson#write(Object)} does
   * @throws UncheckedIOException if the stream fails, or failed before
   */
  public JsonLinesWriter write(Object value) {
    String line = json.write(value);
    attempt(
        () -> {
          out.write(line);
          out.write('\n');
        });
    return this;
  }

  /** Does something with the stream, which fails for good the first time it does. */
  private void attempt(Action action) {
    if (failed) {
      throw new UncheckedIOException(
          new IOException(
              "an earlier write failed; what follows would not be on a line of its own"));
    }
    try {
      failed = true;
      action.run();
      failed = false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Action {
    void run() throws IOException;
  }

  /**
   * Writes the buffer and flushes the stream.
   *
   * @throws UncheckedIOException if the stream fails, or failed before
   */
  @Override
  public void flush() {
    attempt(out::flush);
  }

  /** Passes on what was written, unless the stream has failed, which was said already. */
  void finish() {
    if (!failed) {
      flush();
    }
  }

  /**
   * Writes the buffer unless the stream has failed, and closes the stream; does nothing if already
   * closed.
   *
   * @throws UncheckedIOException if the stream fails
   */
  @Override
  public void close() {
    Writer stream = failed ? below : out;
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
