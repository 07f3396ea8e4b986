package org.peelinspections.io.json;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

/**
 * Writes values as JSON Lines: each as one line that ends with {@code \n}, the last one too.
 *
 * <p>What is written is kept in a small buffer, and passed on when that is full, by {@link #flush}
 * and by {@link #close}. Memory does not grow with what was written.
 *
 * <p>If a value is refused, nothing of it is written, and others can be written after it. Once the
 * stream has failed, part of a line may stand there: the writer then refuses all further values.
 * Not for use by several threads at a time.
 */
public final class JsonLinesWriter implements Closeable, Flushable {

  private static final String CLOSED = "the writer is closed";

  private final PeelJson json;
  private final OutputStream below;
  private final OutputStream out;

  /** Why nothing can be written any more; empty as long as it can. */
  private String over = "";

  JsonLinesWriter(PeelJson json, OutputStream out) {
    this.json = json;
    this.below = out;
    this.out = new BufferedOutputStream(out);
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
    byte[] line = json.writeBytes(value);
    attempt(
        () -> {
          out.write(line);
          out.write('\n');
        });
    return this;
  }

  private interface Action {
    void run() throws IOException;
  }

  /** Does something with the stream; if that fails, it fails for good. */
  private void attempt(Action action) {
    if (!over.isEmpty()) {
      throw new UncheckedIOException(new IOException(over));
    }
    over = "an earlier write failed; what follows would not be on a line of its own";
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    over = "";
  }

  /**
   * Passes on what was written, and flushes the stream.
   *
   * @throws UncheckedIOException if the stream fails, or failed before
   */
  @Override
  public void flush() {
    attempt(out::flush);
  }

  /** Passes on what was written, unless the stream has failed, which was said already. */
  void finish() {
    if (over.isEmpty()) {
      flush();
    }
  }

  /**
   * Passes on what was written unless the stream has failed, and closes it; does nothing if that
   * was done before.
   *
   * @throws UncheckedIOException if the stream fails
   */
  @Override
  public void close() {
    if (over.equals(CLOSED)) {
      return;
    }
    try (below) {
      finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      over = CLOSED;
    }
  }
}
