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

  private static final CellType<FindingKind> KIND =
      new CellType<>(FindingKind::token, FindingKind::ofToken);

  { // written for users of the table, and not read
    column("ref", CellType.TEXT, entry -> entry.part().ref().toString());
  }

  private final Column<LocatedFinding, FindingKind> kind =
      column("kind", KIND, entry -> finding(entry).kind());

  private final Column<LocatedFinding, String> text =
      column("text", CellType.TEXT, entry -> finding(entry).text());

  private final Column<LocatedFinding, List<Point>> points =
      list("points", Point.class, entry -> finding(entry).points());

  private final Column<LocatedFinding, List<String>> paragraphs =
      texts("paragraphs", entry -> finding(entry).paragraphs());

  private final Column<LocatedFinding, List<Recommendation>> recommendations =
      list(
          "recommendations",
          Recommendation.class,
          entry -> finding(entry).attachedRecommendations());

  private final Column<LocatedFinding, Cycle> carriedFrom =
      optional("carried_from", CellType.CYCLE, entry -> finding(entry).carriedFrom());

  private final Column<LocatedFinding, List<Evidence>> evidence =
      list("evidence", Evidence.class, entry -> finding(entry).evidence());

  FindingTable(PeelCsv settings) {
    super(settings, "peel-findings/1", List.of(ASSESSMENT, PILLAR, QUESTION));
  }

  private static Finding finding(Entry<LocatedFinding> entry) {
    return entry.part().finding();
  }

  @Override
  Stream<Entry<LocatedFinding>> entries(Assessment assessment) {
    return assessment.locatedFindings().stream()
        .map(located -> new Entry<>(assessment, located.area(), located));
  }

  @Override
  Assessment read(Row row, AssessmentBuilder assessment, Framework under, Optional<AreaId> id) {
    Finding finding = row.build(text.name(), () -> finding(row));
    id.ifPresentOrElse(
        area -> assessment.addArea(part(area, List.of(finding))),
        () -> assessment.addFinding(finding));
    return assessment.build();
  }

  private Finding finding(Row row) {
    FindingKind found = kind.required(row);
    if (found != FindingKind.CAUSE_OF_CONCERN) {
      row.expectEmpty("kind " + found.token(), recommendations);
    }
    if (found == FindingKind.INNOVATIVE_PRACTICE) {
      row.expectEmpty("kind " + found.token(), carriedFrom);
    }
    return switch (found) {
      case AREA_FOR_IMPROVEMENT -> areaForImprovement(row);
      case CAUSE_OF_CONCERN -> causeOfConcern(row);
      case INNOVATIVE_PRACTICE -> innovativePractice(row);
    };
  }

  private Finding areaForImprovement(Row row) {
    return AreaForImprovement.builder()
        .text(text.required(row))
        .points(points.in(row).orElse(List.of()))
        .paragraphs(paragraphs.in(row).orElse(List.of()))
        .carriedFrom(carriedFrom.in(row))
        .evidence(evidence.in(row).orElse(List.of()))
        .build();
  }

  private Finding causeOfConcern(Row row) {
    return CauseOfConcern.builder()
        .text(text.required(row))
        .points(points.in(row).orElse(List.of()))
        .paragraphs(paragraphs.in(row).orElse(List.of()))
        .recommendations(recommendations.in(row).orElse(List.of()))
        .carriedFrom(carriedFrom.in(row))
        .evidence(evidence.in(row).orElse(List.of()))
        .build();
  }

  private Finding innovativePractice(Row row) {
    return InnovativePractice.builder()
        .text(text.required(row))
        .points(points.in(row).orElse(List.of()))
        .paragraphs(paragraphs.in(row).orElse(List.of()))
        .evidence(evidence.in(row).orElse(List.of()))
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
