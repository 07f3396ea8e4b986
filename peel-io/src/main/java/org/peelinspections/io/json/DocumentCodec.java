package org.peelinspections.io.json;

import java.io.IOException;

/**
 * A value that can be a document of its own: an object whose first member says its format and
 * version. A document of an older version is brought to the current one before it is read.
 */
record DocumentCodec<T>(DocumentFormat format, ObjectCodec<T> codec) implements Codec<T> {

  /** A document whose format has no older versions. */
  DocumentCodec(String format, ObjectCodec<T> codec) {
    this(DocumentFormat.of(format), codec);
  }

  @Override
  public T read(Node node, Reading reading) {
    Node current = format.current(node);
    return codec.readMembers(current, DocumentFormat.PROPERTY, reading);
  }

  @Override
  public void write(T value, Output out) throws IOException {
    out.openObject();
    out.name(DocumentFormat.PROPERTY);
    out.text(format.token());
    codec.writeMembers(value, out);
    out.closeObject();
  }
}
