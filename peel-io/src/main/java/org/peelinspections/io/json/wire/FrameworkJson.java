package org.peelinspections.io.json.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkDate;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Question;

/** A framework. */
record FrameworkJson(
    String format,
    String id,
    Cycle cycle,
    String name,
    List<String> otherNames,
    Optional<GradingScale> scale,
    List<FrameworkPillar> pillars,
    List<Question> questions,
    List<FrameworkDate> dates,
    Optional<String> note,
    List<URI> sources) {

  static final String FORMAT = "peel-framework/1";

  static FrameworkJson of(Framework value) {
    return new FrameworkJson(
        FORMAT,
        value.id(),
        value.cycle(),
        value.name(),
        value.otherNames(),
        value.scale(),
        value.pillars(),
        value.questions(),
        value.dates(),
        value.note(),
        value.sources());
  }

  Framework toValue() {
    return Framework.builder()
        .id(id)
        .cycle(cycle)
        .name(name)
        .otherNames(otherNames)
        .scale(scale)
        .pillars(pillars)
        .questions(questions)
        .dates(dates)
        .note(note)
        .sources(sources)
        .build();
  }
}
