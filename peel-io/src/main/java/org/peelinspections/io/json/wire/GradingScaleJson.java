package org.peelinspections.io.json.wire;

import java.util.List;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.fault.UnknownNameException;

/** A grading scale that the library does not know; one that it knows is written as its name. */
record GradingScaleJson(String name, List<Grade> grades) {

  private static final List<GradingScale> KNOWN =
      List.of(GradingScale.FOUR_TIERS, GradingScale.FIVE_TIERS);

  static Object of(GradingScale value) {
    return KNOWN.contains(value)
        ? value.name()
        : new GradingScaleJson(value.name(), value.grades());
  }

  static GradingScale ofName(String name) {
    for (GradingScale scale : KNOWN) {
      if (scale.name().equals(name)) {
        return scale;
      }
    }
    throw new UnknownNameException(
        "a grading scale", name, KNOWN.stream().map(GradingScale::name).toList());
  }

  GradingScale toValue() {
    return GradingScale.builder().name(name).grades(grades).build();
  }
}
