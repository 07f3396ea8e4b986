package org.peelinspections.io.json;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.Position;
import org.peelinspections.io.ReadNote;

/** Reads one line after the other, each when it is asked for. */
final class JsonLineIterator<T> implements Iterator<JsonLine<T>> {

  private final Lines lines;
  private final PeelJson json;
  private final Class<T> type;
  private boolean ready;

  JsonLineIterator(Lines lines, PeelJson json, Class<T> type) {
    this.lines = lines;
    this.json = json;
    this.type = type;
  }

  @Override
  public boolean hasNext() {
    ready = ready || lines.next();
    return ready;
  }

  @Override
  public JsonLine<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ready = false;
    try {
      return read();
    } catch (PeelFormatException e) {
      return new JsonLine.Fault<>(
          lines.number(), new PeelFormatException(moved(e.position()), e.sentence(), e.expected()));
    } catch (PeelLimitException e) {
      return new JsonLine.Fault<>(
          lines.number(), new PeelLimitException(moved(e.position()), e.limit(), e.most()));
    }
  }

  private JsonLine<T> read() {
    ReadResult<T> result = json.settings.read(lines.text(), type);
    return new JsonLine.Value<>(
        lines.number(), result.value(), result.notes().stream().map(this::moved).toList());
  }

  private ReadNote moved(ReadNote note) {
    return new ReadNote(note.kind(), moved(note.position()), note.sentence(), note.raw());
  }

  /** A place in the line as a place in the stream. */
  private Position moved(Position position) {
    return Position.of(position.pointer(), lines.number(), position.column().orElse(0));
  }
}
