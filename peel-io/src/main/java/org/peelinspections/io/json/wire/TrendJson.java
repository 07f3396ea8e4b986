package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendBreak;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Judgment;

/** A force over several cycles; written, not read. */
record TrendJson(
    String format, ForceKey force, List<FrameworkKey> frameworks, List<SeriesJson> series) {

  static final String FORMAT = "peel-trend/1";

  /** One area over the cycles. */
  record SeriesJson(String label, List<PointJson> points, List<BreakJson> breaks) {

    static SeriesJson of(TrendSeries value) {
      return new SeriesJson(
          value.label(),
          value.points().stream().map(PointJson::of).toList(),
          value.breaks().stream().map(BreakJson::of).toList());
    }
  }

  /** One area in one cycle; the verdict is that on the change since the point before. */
  record PointJson(
      Cycle cycle,
      AreaId area,
      Optional<Judgment> judgment,
      Optional<VerdictJson> verdict,
      List<StatedChangeJson> statedChanges) {

    static PointJson of(TrendPoint value) {
      return new PointJson(
          value.cycle(),
          value.area(),
          value.judgment(),
          value.verdict().map(VerdictJson::of),
          StatedChangeJson.all(value.statedChanges()));
    }
  }

  /** Two cycles between which nothing can be said. */
  record BreakJson(Cycle earlier, Cycle later, AreaPairJson areas, List<ReasonJson> reasons) {

    static BreakJson of(TrendBreak value) {
      return new BreakJson(
          value.earlier(),
          value.later(),
          AreaPairJson.of(value.areas()),
          ReasonJson.all(value.reasons()));
    }
  }

  static TrendJson of(Trend value) {
    return new TrendJson(
        FORMAT,
        new ForceKey(value.force()),
        value.assessments().stream().map(each -> new FrameworkKey(each.framework())).toList(),
        value.series().stream().map(SeriesJson::of).toList());
  }
}
