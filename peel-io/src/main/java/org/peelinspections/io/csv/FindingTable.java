package org.peelinspections.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.io.Limit;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.finding.InnovativePractice;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.Framework;

/** One finding a row. */
final class FindingTable extends CsvTable<LocatedFinding> {

  FindingTable(PeelCsv settings) {
    super(settings, "peel-findings/1", List.of(ASSESSMENT, PILLAR, QUESTION));
    column("ref", entry -> entry.part().ref().toString());
    column("kind", entry -> entry.part().finding().kind().token());
    column("text", entry -> entry.part().finding().text());
    list("points", Point.class, part -> part.finding().points());
    texts("paragraphs", part -> part.finding().paragraphs());
    list("recommendations", Recommendation.class, part -> part.finding().attachedRecommendations());
    optional("carried_from", entry -> entry.part().finding().carriedFrom().map(Cycle::key));
    list("evidence", Evidence.class, part -> part.finding().evidence());
  }

  @Override
  Stream<Entry<LocatedFinding>> entries(Assessment assessment) {
    return assessment.locatedFindings().stream()
        .map(located -> new Entry<>(assessment, located.area(), located));
  }

  @Override
  Assessment read(Row row, AssessmentBuilder assessment, Framework under, Optional<AreaId> id) {
    Finding finding = row.build("text", () -> finding(row));
    id.ifPresentOrElse(
        area -> assessment.addArea(part(area, List.of(finding))),
        () -> assessment.addFinding(finding));
    return assessment.build();
  }

  private Finding finding(Row row) {
    FindingKind found = row.required("kind", FindingKind::ofToken);
    if (found != FindingKind.CAUSE_OF_CONCERN) {
      row.expectEmpty("kind " + found.token(), "recommendations");
    }
    if (found == FindingKind.INNOVATIVE_PRACTICE) {
      row.expectEmpty("kind " + found.token(), "carried_from");
    }
    return switch (found) {
      case AREA_FOR_IMPROVEMENT -> areaForImprovement(row);
      case CAUSE_OF_CONCERN -> causeOfConcern(row);
      case INNOVATIVE_PRACTICE -> innovativePractice(row);
    };
  }

  private Finding areaForImprovement(Row row) {
    return AreaForImprovement.builder()
        .text(row.required("text"))
        .points(row.list("points", Point.class))
        .paragraphs(row.texts("paragraphs"))
        .carriedFrom(row.cycle("carried_from"))
        .evidence(row.list("evidence", Evidence.class))
        .build();
  }

  private Finding causeOfConcern(Row row) {
    return CauseOfConcern.builder()
        .text(row.required("text"))
        .points(row.list("points", Point.class))
        .paragraphs(row.texts("paragraphs"))
        .recommendations(row.list("recommendations", Recommendation.class))
        .carriedFrom(row.cycle("carried_from"))
        .evidence(row.list("evidence", Evidence.class))
        .build();
  }

  private Finding innovativePractice(Row row) {
    return InnovativePractice.builder()
        .text(row.required("text"))
        .points(row.list("points", Point.class))
        .paragraphs(row.texts("paragraphs"))
        .evidence(row.list("evidence", Evidence.class))
        .build();
  }

  private static AreaAssessment part(AreaId area, List<Finding> findings) {
    return AreaAssessment.builder().area(area).findings(findings).build();
  }

  @Override
  Optional<Limit> limitOnRows() {
    return Optional.of(Limit.FINDINGS);
  }

  /** Puts rows together, with the findings of each area in their order. */
  @Override
  Assessment join(List<Assessment> rows) {
    AssessmentBuilder assessment =
        Assessment.builder().force(rows.get(0).force()).framework(rows.get(0).framework());
    List<Finding> whole = new ArrayList<>();
    Map<AreaId, List<Finding>> areas = new LinkedHashMap<>();
    for (Assessment row : rows) {
      whole.addAll(row.findings());
      for (AreaAssessment part : row.areas()) {
        areas.computeIfAbsent(part.area(), id -> new ArrayList<>()).addAll(part.findings());
      }
    }
    areas.forEach((id, found) -> assessment.addArea(part(id, found)));
    return assessment.findings(whole).build();
  }
}
