package org.peelinspections.data;

import org.peelinspections.model.AreaId;
import org.peelinspections.model.Graded;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;

/** A pillar or a question of a framework. */
record Area(Framework framework, AreaId id) {

  /** Returns whether the framework grades forces here. */
  Graded graded() {
    return id.pillar()
        .flatMap(framework::pillar)
        .map(FrameworkPillar::graded)
        .orElseGet(() -> framework.question(path()).graded());
  }

  /** The framework and, in it, the pillar or the path of the question. */
  String key() {
    return id.toString();
  }

  /** The token of the pillar, or the path of the question. */
  String path() {
    return id.path();
  }

  /** A short name for people to read. */
  String label() {
    return framework.label(id);
  }
}
