package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.framework.Relation;

/** A comparison of two assessments of a force; written, not read. */
record ComparisonJson(
    String format,
    ForceKey force,
    FrameworkKey earlier,
    FrameworkKey later,
    List<RowJson> rows,
    Optional<LineageJson> lineage) {

  static final String FORMAT = "peel-comparison/1";

  /** One area on both sides. */
  record RowJson(
      AreaPairJson areas,
      String label,
      Optional<Relation> relation,
      Optional<Judgment> earlier,
      Optional<Judgment> later,
      VerdictJson verdict,
      List<StatedChangeJson> statedChanges) {

    static RowJson of(ComparisonRow value) {
      return new RowJson(
          AreaPairJson.of(value.areas()),
          value.label(),
          value.relation(),
          value.earlier(),
          value.later(),
          VerdictJson.of(value.verdict()),
          StatedChangeJson.all(value.statedChanges()));
    }
  }

  static ComparisonJson of(Comparison value) {
    return new ComparisonJson(
        FORMAT,
        new ForceKey(value.force()),
        new FrameworkKey(value.earlier().framework()),
        new FrameworkKey(value.later().framework()),
        value.rows().stream().map(RowJson::of).toList(),
        value.lineage().map(LineageJson::of));
  }
}
