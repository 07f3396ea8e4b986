package org.peelinspections.io.json.wire;

import org.peelinspections.model.framework.Framework;

/** A framework where it is referred to: written by its id, looked up when read. */
record FrameworkKey(Framework value) {

  static FrameworkKey find(String name, Reading reading) {
    return new FrameworkKey(reading.frameworks().get(name));
  }

  String text() {
    return value.id();
  }
}
