package org.peelinspections.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.internal.ResourceFormatException;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * What the {@linkplain DataFiles files} say, each list in the order of its rows.
 *
 * @param assessments one for each force and cycle with a judgment
 */
record Imported(
    List<Assessment> assessments,
    List<OtherState> otherStates,
    List<GradeCount> counts,
    List<PublishedDirection> directions,
    List<MonitoringPeriod> monitoring) {

  static final Imported NOTHING =
      new Imported(List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * Reads the files, whose cells name what is found elsewhere.
   *
   * @throws ResourceFormatException if a file has a fault, with file, line and column
   */
  static Imported from(DataFiles files, Lookup lookup) {
    return new Imported(
        assessments(files, lookup),
        files.rows(DataFiles.OTHER_STATES, OtherState.COLUMNS).stream()
            .map(row -> OtherState.of(row, lookup))
            .toList(),
        files.rows(DataFiles.COUNTS, GradeCount.COLUMNS).stream()
            .map(row -> GradeCount.of(row, lookup))
            .toList(),
        files.rows(DataFiles.DIRECTIONS, PublishedDirection.COLUMNS).stream()
            .map(row -> PublishedDirection.of(row, lookup))
            .toList(),
        MonitoringPeriod.read(files, lookup));
  }

  private static List<Assessment> assessments(DataFiles files, Lookup lookup) {
    Map<String, AssessmentBuilder> assessments = new LinkedHashMap<>();
    for (Row each : JudgmentRow.rows(files)) {
      JudgmentRow row = JudgmentRow.of(each, lookup);
      Framework framework = Lookup.framework(row.area());
      assessments
          .computeIfAbsent(
              row.force().slug() + "/" + framework.id(),
              key -> Assessment.builder().force(row.force()).framework(framework))
          .addArea(
              AreaAssessment.builder()
                  .area(row.area())
                  .judgment(row.judgment())
                  .sources(row.pages())
                  .build());
    }
    return assessments.values().stream().map(AssessmentBuilder::build).toList();
  }
}
