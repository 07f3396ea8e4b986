package org.peelinspections.io.json.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of the properties, for tests of what else says them. */
public final class WireNames {

  private WireNames() {}

  /** The names of the properties under each type, without that of the format. */
  public static Map<Class<?>, Set<String>> all() {
    Map<Class<?>, Set<String>> all = new LinkedHashMap<>();
    for (Class<?> type : Forms.READ) {
      Form form = Forms.of(type);
      if (!form.kinds.isEmpty() && !form.bare) {
        Set<String> names = new TreeSet<>(form.names());
        names.remove(Form.FORMAT);
        all.put(type, names);
      }
    }
    return all;
  }
}
