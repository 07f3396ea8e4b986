package org.peelinspections.io.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A list of values that all have the same form. */
record ListCodec<T>(Codec<T> element) implements Codec<List<T>> {

  @Override
  public List<T> read(Node node, Reading reading) {
    List<Node> elements = node.elements();
    List<T> values = new ArrayList<>(elements.size());
    for (Node each : elements) {
      values.add(element.read(each, reading));
    }
    return values;
  }

  @Override
  public void write(List<T> values, Output out) throws IOException {
    out.openList();
    for (T value : values) {
      element.write(value, out);
    }
    out.closeList();
  }
}
