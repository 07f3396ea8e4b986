package org.peelinspections.io.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map whose keys are written as the names of an object. */
record MapCodec<K, V>(TextCodec<K> key, Codec<V> value) implements Codec<Map<K, V>> {

  @Override
  public Map<K, V> read(Node node, Reading reading) {
    Map<K, V> map = new LinkedHashMap<>();
    node.members()
        .forEach(
            (name, member) ->
                map.put(key.read(member.named(name), reading), value.read(member, reading)));
    return map;
  }

  @Override
  public void write(Map<K, V> map, Output out) throws IOException {
    out.openObject();
    for (Map.Entry<K, V> entry : map.entrySet()) {
      out.name(key.text(entry.getKey()));
      value.write(entry.getValue(), out);
    }
    out.closeObject();
  }
}
