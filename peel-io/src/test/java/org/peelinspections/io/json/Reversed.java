package org.peelinspections.io.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a document with the members of each object in the opposite order. */
final class Reversed {

  private Reversed() {}

  static String json(Node node) {
    if (node.is(Node.Kind.OBJECT)) {
      List<String> members = new ArrayList<>();
      node.members().forEach((name, member) -> members.add('"' + name + "\":" + json(member)));
      Collections.reverse(members);
      return members.stream().collect(Collectors.joining(",", "{", "}"));
    }
    if (node.is(Node.Kind.LIST)) {
      return node.elements().stream()
          .map(Reversed::json)
          .collect(Collectors.joining(",", "[", "]"));
    }
    return node.json();
  }
}
