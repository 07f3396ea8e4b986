package org.peelinspections.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.Position;

/** Reads one line after the other, each when it is asked for; keeps none. */
final class LineReader<T> extends AbstractSpliterator<JsonLine<T>> {

  /** A line that holds nothing, but perhaps the bytes of a byte-order mark. */
  private static final Pattern BLANK = Pattern.compile("(\u00ef\u00bb\u00bf)?[ \t\r]*");

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
    Optional<JsonLine<T>> line = Optional.empty();
    try {
      while (line.isEmpty() && !broken && fill()) {
        line = read(nextLine());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    broken |= !goOn && line.filter(each -> each.fault().isPresent()).isPresent();
    line.ifPresent(action);
    return line.isPresent();
  }

  /** What a line comes to; empty if it is blank. */
  private Optional<JsonLine<T>> read(byte[] line) {
    try {
      settings.limits().check(Limit.DOCUMENT_LENGTH, line.length, Position.ofLine(number));
      if (BLANK.matcher(new String(line, StandardCharsets.ISO_8859_1)).matches()) {
        return Optional.empty();
      }
      ReadResult<T> result = settings.read(line, number, reader -> reader.read(type));
      return Optional.of(new JsonLine<>(number, Optional.of(result), Optional.empty()));
    } catch (PeelFormatException | PeelLimitException e) {
      return Optional.of(new JsonLine<>(number, Optional.empty(), Optional.of(e)));
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
