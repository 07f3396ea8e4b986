package org.peelinspections.io.json.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.Comparability;

/** What may be compared across a border; without an area it holds for all. */
record BorderRuleJson(
    Optional<String> area, Comparability comparability, String reason, List<URI> sources) {

  static BorderRuleJson of(BorderRule value) {
    return new BorderRuleJson(value.area(), value.comparability(), value.reason(), value.sources());
  }

  BorderRule toValue() {
    return BorderRule.builder()
        .area(area)
        .comparability(comparability)
        .reason(reason)
        .sources(sources)
        .build();
  }
}
