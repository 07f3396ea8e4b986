package org.peelinspections.io.json.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Relation;

/** How one question goes on, or that it does not. */
record CrosswalkRowJson(
    Optional<AreaId> earlier,
    Optional<AreaId> later,
    Relation relation,
    String reason,
    List<AreaId> via,
    List<URI> sources) {

  static CrosswalkRowJson of(CrosswalkRow value) {
    return new CrosswalkRowJson(
        value.earlier(),
        value.later(),
        value.relation(),
        value.reason(),
        value.via(),
        value.sources());
  }

  CrosswalkRow toValue() {
    return CrosswalkRow.builder()
        .earlier(earlier)
        .later(later)
        .relation(relation)
        .reason(reason)
        .via(via)
        .sources(sources)
        .build();
  }
}
