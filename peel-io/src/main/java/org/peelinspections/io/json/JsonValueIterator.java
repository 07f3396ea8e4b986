package org.peelinspections.io.json;

import java.util.Iterator;

/** The values of lines up to the first that is wrong, whose exception ends them. */
final class JsonValueIterator<T> implements Iterator<T> {

  private final Iterator<JsonLine<T>> lines;
  private boolean broken;

  JsonValueIterator(Iterator<JsonLine<T>> lines) {
    this.lines = lines;
  }

  @Override
  public boolean hasNext() {
    return !broken && lines.hasNext();
  }

  @Override
  public T next() {
    JsonLine<T> line = lines.next();
    broken = line.toOptional().isEmpty();
    return line.orThrow();
  }
}
