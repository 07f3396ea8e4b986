package org.peelinspections.io.json;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.peelinspections.model.UnknownNameException;

/**
 * A force or framework written as its key and found in a registry; another of its names can be
 * forgiven.
 *
 * @param key the key of a value
 * @param find the value of a name
 */
record ReferenceCodec<T>(Function<T, String> key, BiFunction<Reading, String, T> find)
    implements Codec<T> {

  @Override
  public T read(Node node, Reading reading) {
    String name = node.text();
    T found;
    try {
      found = find.apply(reading, name);
    } catch (UnknownNameException e) {
      throw node.unknown(e);
    }
    checkKey(node, reading, key.apply(found));
    return found;
  }

  private static void checkKey(Node node, Reading reading, String key) {
    if (!node.text().equals(key)) {
      reading.forgive(
          ReadNote.Kind.OTHER_NAME,
          node,
          Node.quoted(node.text()) + " is another name of " + key + "; expected " + key,
          List.of(key));
    }
  }

  @Override
  public void write(T value, Output out) throws IOException {
    out.text(key.apply(value));
  }
}
