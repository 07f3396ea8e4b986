package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Force;

/** A force. */
record ForceJson(
    String format,
    String slug,
    String name,
    String shortName,
    List<String> otherNames,
    Optional<String> onsCode) {

  static final String FORMAT = "peel-force/1";

  static ForceJson of(Force value) {
    return new ForceJson(
        FORMAT, value.slug(), value.name(), value.shortName(), value.otherNames(), value.onsCode());
  }

  Force toValue() {
    return Force.builder()
        .slug(slug)
        .name(name)
        .shortName(shortName)
        .otherNames(otherNames)
        .onsCode(onsCode)
        .build();
  }
}
