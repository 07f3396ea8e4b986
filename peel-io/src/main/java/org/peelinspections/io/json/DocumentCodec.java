package org.peelinspections.io.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that can be a document of its own: an object whose first member says its format and
 * version.
 */
record DocumentCodec<T>(String format, ObjectCodec<T> codec) implements Codec<T> {

  private static final String NAME = "format";

  @Override
  public T read(Node node, Reading reading) {
    checkFormat(node);
    List<String> names = new ArrayList<>(List.of(NAME));
    names.addAll(codec.names());
    reading.checkNames(node, names);
    return codec.readMembers(node, reading);
  }

  private void checkFormat(Node node) {
    Node found =
        node.member(NAME)
            .orElseThrow(
                () ->
                    node.fault(
                        "property '" + NAME + "' is missing; expected " + format, List.of(format)));
    if (!found.text().equals(format)) {
      throw found.fault(
          Node.quoted(found.text()) + " is not the format expected here, " + format,
          List.of(format));
    }
  }

  @Override
  public void write(T value, Output out) throws IOException {
    out.openObject();
    out.name(NAME);
    out.text(format);
    codec.writeMembers(value, out);
    out.closeObject();
  }
}
