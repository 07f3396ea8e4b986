package org.peelinspections.io.json;

import java.io.IOException;

/**
 * A text that one object after the other has, such as the address of a page: the same text as the
 * last time is the same value, and need not be parsed again.
 *
 * @param codec a form whose texts are never forgiven anything, since that is noted each time
 */
record RepeatedCodec<T>(TextCodec<T> codec) implements Codec<T> {

  /** A text and its value. */
  record Last<T>(String text, T value) {}

  @Override
  public T read(Node node, Reading reading) {
    String text = node.text();
    Last<T> last = reading.last(this);
    if (last != null && last.text().equals(text)) {
      return last.value();
    }
    T value = codec.read(node, reading);
    reading.remember(this, new Last<>(text, value));
    return value;
  }

  @Override
  public void write(T value, Output out) throws IOException {
    codec.write(value, out);
  }
}
