package org.peelinspections.io.json.wire;

import org.peelinspections.model.Force;

/** A force where it is referred to: written by its slug, looked up when read. */
record ForceKey(Force value) {

  static ForceKey find(String name, Reading reading) {
    return new ForceKey(reading.forces().get(name));
  }

  String text() {
    return value.slug();
  }
}
