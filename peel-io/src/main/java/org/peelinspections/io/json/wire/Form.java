package org.peelinspections.io.json.wire;

/** How the values of a type are written. */
sealed interface Form permits Leaf, Shape {

  /** The type of the values. */
  Class<?> type();
}
