package org.peelinspections.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes a document with the properties of each object in the opposite order. */
final class Reversed {

  private Reversed() {}

  static String json(JsonNode node) {
    if (node.isObject()) {
      List<String> members = new ArrayList<>();
      node.properties()
          .forEach(each -> members.add('"' + each.getKey() + "\":" + json(each.getValue())));
      Collections.reverse(members);
      return members.stream().collect(Collectors.joining(",", "{", "}"));
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(Reversed::json)
          .collect(Collectors.joining(",", "[", "]"));
    }
    return node.toString();
  }
}
