package org.peelinspections.io.json.wire;

import org.jspecify.annotations.Nullable;
import org.peelinspections.io.Position;

/** An object that was read and is no value yet. */
final class Filled {

  final Shape shape;
  final long start;
  final @Nullable Object[] values;
  final boolean[] given;

  /** The index of its kind; less than 0 as long as that is not known. */
  int kind;

  /** Where it begins, if it becomes a value only with the document that it is a part of. */
  @Nullable Position position;

  Filled(Shape shape, long start) {
    this.shape = shape;
    this.start = start;
    this.values = new Object[shape.properties.size()];
    this.given = new boolean[values.length];
    this.kind = shape.head.isEmpty() ? 0 : -1;
  }
}
