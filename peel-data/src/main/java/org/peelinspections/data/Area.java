package org.peelinspections.data;

import java.util.List;
import java.util.stream.Stream;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;

/** A pillar or a question of a framework. */
record Area(Framework framework, AreaId id) {

  /** Returns the areas that an assessment includes, in its order. */
  static Stream<Area> all(Assessment assessment) {
    return assessment.areas().stream().map(part -> new Area(assessment.framework(), part.area()));
  }

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

  /** Returns where an assessment has its judgment here from; empty if it has none. */
  List<Source> sources(Assessment assessment) {
    return assessment.area(id).map(AreaAssessment::sources).orElse(List.of());
  }

  /** A short name for people to read. */
  String label() {
    return framework.label(id);
  }
}
