package org.peelinspections.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;

/** Reads one line after the other, each when it is asked for; keeps none. */
final class LineReader<T> extends AbstractSpliterator<JsonLine<T>> {

  private final InputStream in;
  private final JsonSettings settings;
  private final Class<T> type;
  private final boolean goOn;
  private final byte[] buffer = new byte[8192];
  private int position;
  private int end;
  private int number;
  private boolean broken;

  /**
   * Begins to read.
   *
   * @param goOn whether lines are read behind one that is wrong
   */
  LineReader(InputStream in, JsonSettings settings, Class<T> type, boolean goOn) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.in = in;
    this.settings = settings;
    this.type = type;
    this.goOn = goOn;
  }

  @Override
  public boolean tryAdvance(Consumer<? super JsonLine<T>> action) {
    JsonLine<T> line = null;
    try {
      while (line == null && !broken && fill()) {
        line = read(nextLine());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (line == null) {
      return false;
    }
    broken = !goOn && line.fault().isPresent();
    action.accept(line);
    return true;
  }

  /** What a line comes to; null if it is blank. */
  private @Nullable JsonLine<T> read(byte[] line) {
    try {
      DocumentText document = DocumentText.of(line, number, settings.limits());
      if (document.isBlank()) {
        return null;
      }
      ReadResult<T> result = settings.read(document, reader -> reader.read(type));
      return new JsonLine<>(number, Optional.of(result), Optional.empty());
    } catch (PeelFormatException | PeelLimitException e) {
      return new JsonLine<>(number, Optional.empty(), Optional.of(e));
    }
  }

  /** Whether there is something in the buffer; reads on if there is not. */
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

  /** Reads a line without its end; keeps of one that is too long only its start. */
  private byte[] nextLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    number++;
    boolean complete = false;
    while (!complete && fill()) {
      int stop = position;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      long room = settings.limits().most(Limit.DOCUMENT_LENGTH) + 2L - line.size();
      line.write(buffer, position, (int) Math.min(stop - position, room));
      complete = stop < end;
      position = complete ? stop + 1 : stop;
    }
    byte[] bytes = line.toByteArray();
    int last = bytes.length - 1;
    return last >= 0 && bytes[last] == '\r' ? Arrays.copyOf(bytes, last) : bytes;
  }
}
