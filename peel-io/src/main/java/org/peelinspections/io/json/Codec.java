package org.peelinspections.io.json;

import java.io.IOException;

/** The wire form of a type, both ways. */
interface Codec<T> {

  /**
   * The value that a node stands for.
   *
   * @throws org.peelinspections.io.PeelFormatException if it stands for none
   */
  T read(Node node, Reading reading);

  /** Writes a value. */
  void write(T value, Output out) throws IOException;
}
