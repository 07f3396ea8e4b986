package org.peelinspections.io.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** One finding a row. */
final class FindingTable implements CsvTable {

  private final CsvSettings settings;
  private final JsonCell json;
  private final Columns<Entry> columns;

  /** A finding and where it stands. */
  private record Entry(CsvArea area, LocatedFinding located) implements CsvArea.Entry {

    Finding finding() {
      return located.finding();
    }
  }

  FindingTable(CsvSettings settings) {
    this.settings = settings;
    this.json = new JsonCell(settings.json());
    this.columns =
        CsvArea.<Entry>columns()
            .with("ref", entry -> entry.located().ref().toString())
            .with("kind", entry -> entry.finding().kind().token())
            .withWords("text", entry -> entry.finding().text())
            .with("points", entry -> json.list(entry.finding().points(), Point.class))
            .with("paragraphs", entry -> json.texts(entry.finding().paragraphs()))
            .with("recommendations", this::recommendations)
            .withOptional("carried_from", entry -> entry.finding().carriedFrom().map(Cycle::key))
            .with("evidence", entry -> json.list(entry.finding().evidence(), Evidence.class))
            .with(FormatCell.COLUMN, entry -> FormatCell.FINDINGS.format());
  }

  private String recommendations(Entry entry) {
    return json.list(entry.finding().attachedRecommendations(), Recommendation.class);
  }

  @Override
  public List<String> columns() {
    return columns.names();
  }

  @Override
  public BitSet words() {
    return columns.words();
  }

  @Override
  public List<List<String>> rows(Assessment assessment) {
    return assessment.locatedFindings().stream()
        .map(located -> new Entry(CsvArea.of(assessment, located.area()), located))
        .map(columns::cells)
        .toList();
  }

  @Override
  public Assessment read(Row row) {
    FormatCell.FINDINGS.check(row);
    CsvArea area = CsvArea.read(row, settings, CsvArea.WITH_ASSESSMENT);
    Finding finding = row.build("text", () -> finding(row));
    AssessmentBuilder assessment =
        Assessment.builder().force(area.force()).framework(area.framework());
    area.id()
        .ifPresentOrElse(
            id -> assessment.addArea(part(id, List.of(finding))),
            () -> assessment.addFinding(finding));
    return assessment.build();
  }

  private Finding finding(Row row) {
    FindingKind kind = row.required("kind", CellType.token(FindingKind::ofToken));
    if (kind != FindingKind.CAUSE_OF_CONCERN) {
      row.expectEmpty("kind " + kind.token(), List.of("recommendations"));
    }
    if (kind == FindingKind.INNOVATIVE_PRACTICE) {
      row.expectEmpty("kind " + kind.token(), List.of("carried_from"));
    }
    return switch (kind) {
      case AREA_FOR_IMPROVEMENT -> areaForImprovement(row);
      case CAUSE_OF_CONCERN -> causeOfConcern(row);
      case INNOVATIVE_PRACTICE -> innovativePractice(row);
    };
  }

  private Finding areaForImprovement(Row row) {
    return AreaForImprovement.builder()
        .text(text(row))
        .points(points(row))
        .paragraphs(paragraphs(row))
        .carriedFrom(carriedFrom(row))
        .evidence(evidence(row))
        .build();
  }

  private Finding causeOfConcern(Row row) {
    return CauseOfConcern.builder()
        .text(text(row))
        .points(points(row))
        .paragraphs(paragraphs(row))
        .recommendations(json.list(row, "recommendations", Recommendation.class))
        .carriedFrom(carriedFrom(row))
        .evidence(evidence(row))
        .build();
  }

  private Finding innovativePractice(Row row) {
    return InnovativePractice.builder()
        .text(text(row))
        .points(points(row))
        .paragraphs(paragraphs(row))
        .evidence(evidence(row))
        .build();
  }

  private static String text(Row row) {
    return row.required("text", CellType.TEXT);
  }

  private List<Point> points(Row row) {
    return json.list(row, "points", Point.class);
  }

  private List<String> paragraphs(Row row) {
    return json.texts(row, "paragraphs");
  }

  private static Optional<Cycle> carriedFrom(Row row) {
    return row.optional("carried_from", CellType.CYCLE);
  }

  private List<Evidence> evidence(Row row) {
    return json.list(row, "evidence", Evidence.class);
  }

  private static AreaAssessment part(AreaId area, List<Finding> findings) {
    return AreaAssessment.builder().area(area).findings(findings).build();
  }

  @Override
  public Optional<Limit> limitOnRows() {
    return Optional.of(Limit.FINDINGS);
  }

  @Override
  public Gathering gather() {
    return new Found();
  }

  /** Returns whether two assessments are of the same force and framework. */
  static boolean sameSubject(Assessment one, Assessment other) {
    return one.force().slug().equals(other.force().slug())
        && one.framework().id().equals(other.framework().id());
  }

  /** Puts rows together, with the findings of each area in their order. */
  private static final class Found implements Gathering {

    private final List<Assessment> pieces = new ArrayList<>();

    @Override
    public boolean add(Assessment piece) {
      return (pieces.isEmpty() || sameSubject(pieces.get(0), piece)) && pieces.add(piece);
    }

    @Override
    public Assessment build() {
      List<Finding> whole = new ArrayList<>();
      Map<AreaId, List<Finding>> areas = new LinkedHashMap<>();
      for (Assessment piece : pieces) {
        whole.addAll(piece.findings());
        for (AreaAssessment part : piece.areas()) {
          areas.computeIfAbsent(part.area(), id -> new ArrayList<>()).addAll(part.findings());
        }
      }
      AssessmentBuilder assessment = Assessment.builder();
      areas.forEach((id, found) -> assessment.addArea(part(id, found)));
      return assessment
          .force(pieces.get(0).force())
          .framework(pieces.get(0).framework())
          .findings(whole)
          .build();
    }
  }
}
