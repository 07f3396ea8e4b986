package org.peelinspections.data;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;
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
        new Judgments(Origin.read(files, lookup), new NoGradeRules(files, lookup))
            .assessments(JudgmentRow.rows(files), lookup),
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

  /** The judgments, with what other files say about them. */
  private record Judgments(Map<String, Origin> origins, NoGradeRules noGrade) {

    List<Assessment> assessments(List<Row> rows, Lookup lookup) {
      Map<String, AssessmentBuilder> assessments = new LinkedHashMap<>();
      for (Row each : rows) {
        JudgmentRow row = JudgmentRow.of(each, lookup);
        Framework framework = Lookup.framework(row.area());
        assessments
            .computeIfAbsent(
                row.force().slug() + "/" + framework.id(),
                key -> Assessment.builder().force(row.force()).framework(framework))
            .addArea(
                AreaAssessment.builder()
                    .area(row.area())
                    .judgment(judgment(row, framework))
                    .sources(sources(row))
                    .build());
      }
      return assessments.values().stream().map(AssessmentBuilder::build).toList();
    }

    private Judgment judgment(JudgmentRow row, Framework framework) {
      if (row.status() == JudgmentRow.Status.UNGRADED) {
        return noGrade.judgment(row.force(), row.area());
      }
      GradingScale scale = framework.scale().orElseThrow();
      return row.status() == JudgmentRow.Status.GRADED
          ? Judgment.graded(row.grade().orElseThrow(), scale)
          : Judgment.CarriedForward.builder()
              .grade(row.grade().orElseThrow())
              .scale(scale)
              .origin(origin(row).map(Origin::cycle))
              .build();
    }

    private Optional<Origin> origin(JudgmentRow row) {
      return Optional.ofNullable(origins.get(row.key()));
    }

    /** The source of the row, then the pages that more was learnt from, each address once. */
    private List<Source> sources(JudgmentRow row) {
      Stream<Source> more =
          row.status() == JudgmentRow.Status.UNGRADED
              ? noGrade.sources(row.force(), row.area()).stream()
              : origin(row).stream().flatMap(origin -> origin.sources().stream());
      Map<URI, Source> byAddress = new LinkedHashMap<>();
      Stream.concat(Stream.of(row.source()), more)
          .forEach(source -> byAddress.putIfAbsent(source.address(), source));
      return List.copyOf(byAddress.values());
    }
  }
}
