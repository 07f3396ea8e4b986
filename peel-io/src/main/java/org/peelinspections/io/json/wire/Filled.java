package org.peelinspections.io.json.wire;

import org.jspecify.annotations.Nullable;

/** An object that was read and is no value yet. */
final class Filled {

  final Form shape;

  /** Where it begins, as {@link JsonIn#place} says it. */
  final long start;

  final @Nullable Object[] values;
  final boolean[] given;

  /** Its kind; null as long as that is not known. */
  @Nullable Form kind;

  /** The object that it is a part of, if it becomes a value only with that, and where in it. */
  @Nullable Filled whole;

  String step = "";

  Filled(Form shape, long start) {
    this.shape = shape;
    this.start = start;
    this.values = new Object[shape.size];
    this.given = new boolean[values.length];
    this.kind = shape.head.isEmpty() ? shape : null;
  }

  /** The JSON Pointer, where that of the outermost object is known. */
  String pointer(String outermost) {
    return whole == null ? outermost : whole.pointer(outermost) + "/" + step;
  }
}
