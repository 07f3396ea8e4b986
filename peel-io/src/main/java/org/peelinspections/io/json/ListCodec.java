package org.peelinspections.io.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A list of values that all have the same form. */
record ListCodec<T>(Codec<T> element) implements Codec<List<T>> {

  @Override
  public List<T> read(Node node, Reading reading) {
    List<T> values = new ArrayList<>();
    for (Node each : node.elements()) {
      values.add(element.read(each, reading));
    }
    return values;
  }

  @Override
  public void write(List<T> values, Output out) throws IOException {
    out.openList();
    for (int i = 0; i < values.size(); i++) {
      out.element(i);
      element.write(values.get(i), out);
    }
    out.closeList();
  }
}
