package org.peelinspections.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.internal.ResourceFormatException;

/**
 * Makes assessments of the {@linkplain DataFiles files}, and refuses what is wrong in them.
 *
 * <p>The first fault ends it, with file, line and column. Each file says what it may hold; beyond
 * that, no two rows judge the same area of the same force, be it by two labels.
 */
final class Importer {

  private final List<JudgmentRow> rows;
  private final Map<String, Origin> origins;
  private final NoGradeRules noGrade;
  private final List<OtherState> otherStates;
  private final List<GradeCount> counts;
  private final List<PublishedDirection> directions;
  private final List<MonitoringPeriod> monitoring;

  private Importer(DataFiles files) {
    Areas areas = Areas.read(files, Frameworks.bundled());
    Publishers publishers = Publishers.read(files);
    rows = JudgmentRow.read(files, areas, publishers);
    Map<String, JudgmentRow> byKey = byKey(rows);
    origins = Origin.read(files, areas, publishers, byKey);
    otherStates = OtherStates.read(files, areas, publishers, byKey);
    counts = GradeCounts.read(files, areas, publishers);
    directions = Directions.read(files, areas, publishers);
    monitoring = Monitoring.read(files, publishers);
    noGrade = NoGradeRules.read(files, areas, publishers);
  }

  /**
   * The assessments of all forces, in the order of the rows.
   *
   * @throws ResourceFormatException if a file has a fault, or they contradict each other
   */
  static List<Assessment> read(DataFiles files) {
    Importer importer = new Importer(files);
    importer.noGrade.checkUsed(importer.rows);
    return importer.assessments();
  }

  /**
   * Returns what is known of one force, in the order of the rows; the rows of others are not looked
   * at.
   */
  static ForceData read(DataFiles files, String force) {
    Importer importer = new Importer(files.of(force));
    return new ForceData(
        importer.assessments(),
        importer.otherStates,
        importer.counts,
        importer.directions,
        importer.monitoring);
  }

  private static Map<String, JudgmentRow> byKey(List<JudgmentRow> rows) {
    Map<String, JudgmentRow> byKey = new LinkedHashMap<>();
    for (JudgmentRow row : rows) {
      JudgmentRow other = byKey.putIfAbsent(row.key(), row);
      if (other != null) {
        throw row.row()
            .fault("area", row.key() + " is judged in line " + other.row().line() + " already");
      }
    }
    return byKey;
  }

  private List<Assessment> assessments() {
    Map<List<String>, AssessmentBuilder> parts = new LinkedHashMap<>();
    for (JudgmentRow row : rows) {
      Framework framework = row.area().framework();
      AssessmentBuilder assessment =
          parts.computeIfAbsent(
              List.of(row.force().slug(), framework.id()),
              key -> Assessment.builder().force(row.force()).framework(framework));
      add(row, assessment);
    }
    List<Assessment> assessments = new ArrayList<>();
    for (AssessmentBuilder assessment : parts.values()) {
      assessments.add(assessment.build());
    }
    return List.copyOf(assessments);
  }

  private void add(JudgmentRow row, AssessmentBuilder assessment) {
    assessment.addArea(
        AreaAssessment.builder()
            .area(row.area().id())
            .judgment(judgment(row))
            .sources(sources(row))
            .build());
  }

  private Judgment judgment(JudgmentRow row) {
    return switch (row.status()) {
      case UNGRADED -> noGrade.judgment(row.force(), row.area());
      case GRADED ->
          Judgment.graded(row.grade().orElseThrow(), row.area().framework().scale().orElseThrow());
      case CARRIED_FORWARD ->
          Judgment.CarriedForward.builder()
              .grade(row.grade().orElseThrow())
              .scale(row.area().framework().scale().orElseThrow())
              .origin(Optional.ofNullable(origins.get(row.key())).map(Origin::cycle))
              .build();
    };
  }

  /** The source of the row, then the pages that more was learnt from, each address once. */
  private List<Source> sources(JudgmentRow row) {
    List<Source> sources = new ArrayList<>(List.of(row.source()));
    Origin origin = origins.get(row.key());
    if (origin != null) {
      sources.addAll(origin.sources());
    }
    if (row.status() == JudgmentRow.Status.UNGRADED) {
      sources.addAll(noGrade.sources(row.force(), row.area()));
    }
    Map<String, Source> byAddress = new LinkedHashMap<>();
    for (Source source : sources) {
      byAddress.putIfAbsent(source.address().toString(), source);
    }
    return List.copyOf(byAddress.values());
  }
}
