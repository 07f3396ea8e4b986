package org.peelinspections.io.json.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of the wire records, for tests of what else says them. */
public final class WireNames {

  private WireNames() {}

  /** The names of the properties under each type, without that of the format. */
  public static Map<Class<?>, Set<String>> all() {
    Map<Class<?>, Set<String>> all = new LinkedHashMap<>();
    for (ObjectForm<?, ?> form : WireForms.objects()) {
      if (!form.isRecord()) {
        Set<String> names = new TreeSet<>(WireRecord.of(form.wire()).names().list());
        names.remove(WireForms.FORMAT);
        all.put(form.type(), names);
      }
    }
    return all;
  }
}
