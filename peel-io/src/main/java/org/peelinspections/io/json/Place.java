package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.Position;

/** Where a node of a document stands: a step below another place, and where its text begins. */
final class Place {

  private final @Nullable Place above;
  private final String step;
  private final int line;
  private final int column;

  private Place(@Nullable Place above, String step, JsonLocation start) {
    this.above = above;
    this.step = step;
    this.line = start.getLineNr();
    this.column = start.getColumnNr();
  }

  /**
   * The place of the value that a document is read from.
   *
   * @param pointer its JSON Pointer; empty unless the value is part of a larger document
   */
  static Place root(String pointer, JsonLocation start) {
    return new Place(null, pointer, start);
  }

  /** A place one step below: the name of a property, or the index of an element. */
  Place below(String step, JsonLocation start) {
    return new Place(this, step, start);
  }

  /** This place as others see it. */
  Position position() {
    return Position.of(pointer(), line, column);
  }

  private String pointer() {
    Deque<String> steps = new ArrayDeque<>();
    Place place = this;
    while (place.above != null) {
      steps.addFirst(escaped(place.step));
      place = place.above;
    }
    StringBuilder pointer = new StringBuilder(place.step);
    steps.forEach(step -> pointer.append('/').append(step));
    return pointer.toString();
  }

  /** A step as JSON Pointer writes it. */
  static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }
}
