package org.peelinspections.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.Position;
import org.peelinspections.io.ReadNote;

/** Reads one line after the other, each when it is asked for; keeps none. */
final class LineReader<T> implements Iterator<JsonLine<T>> {

  /** A byte-order mark. */
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream in;
  private final JsonSettings settings;
  private final Class<T> type;
  private final boolean goOn;
  private final byte[] buffer = new byte[8192];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int position;
  private int end;
  private int number;
  private boolean ready;
  private boolean broken;

  /**
   * Begins to read.
   *
   * @param goOn whether lines are read behind one that is wrong
   */
  LineReader(InputStream in, JsonSettings settings, Class<T> type, boolean goOn) {
    this.in = in;
    this.settings = settings;
    this.type = type;
    this.goOn = goOn;
  }

  @Override
  public boolean hasNext() {
    try {
      while (!ready && !broken && fill()) {
        readLine();
        ready = !isBlank();
      }
      return ready;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public JsonLine<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ready = false;
    try {
      ReadResult<T> result = settings.read(DocumentText.of(text(), settings.limits()), type);
      return new JsonLine.Value<>(
          number, result.value(), result.notes().stream().map(this::moved).toList());
    } catch (PeelFormatException e) {
      return fault(new PeelFormatException(moved(e.position()), e.sentence(), e.expected()));
    } catch (PeelLimitException e) {
      return fault(new PeelLimitException(moved(e.position()), e.limit(), e.most()));
    }
  }

  private JsonLine<T> fault(IllegalArgumentException exception) {
    broken = !goOn;
    return new JsonLine.Fault<>(number, exception);
  }

  private ReadNote moved(ReadNote note) {
    return new ReadNote(note.kind(), moved(note.position()), note.sentence(), note.raw());
  }

  /** A place in the line as a place in the stream. */
  private Position moved(Position place) {
    return Position.of(place.pointer(), number, place.column().orElse(0));
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

  /** Reads to the end of a line; keeps of one that is too long only its start. */
  private void readLine() throws IOException {
    line.reset();
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
  }

  /** Whether the line holds nothing; of one that is too long that cannot be told. */
  private boolean isBlank() {
    if (line.size() > settings.limits().most(Limit.DOCUMENT_LENGTH) + 1L) {
      return false;
    }
    byte[] bytes = line.toByteArray();
    int start = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, MARK, 0, 3) ? 3 : 0;
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The line without its end. */
  private byte[] text() {
    byte[] bytes = line.toByteArray();
    int last = bytes.length - 1;
    return last >= 0 && bytes[last] == '\r' ? Arrays.copyOf(bytes, last) : bytes;
  }
}
