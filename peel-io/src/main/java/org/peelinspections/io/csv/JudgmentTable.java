package org.peelinspections.io.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peelinspections.io.Limit;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;

/** One judgment a row. */
final class JudgmentTable implements CsvTable {

  private final CsvSettings settings;
  private final JsonCell json;
  private final JudgmentCells judgments;
  private final SourceCells sources;
  private final Columns<Entry> columns;

  /** A judgment and what stands beside it. */
  private record Entry(
      CsvArea area,
      Judgment judgment,
      Optional<LocalDate> lastUpdated,
      List<Source> sources,
      List<Evidence> evidence)
      implements CsvArea.Entry, SourceCells.Entry {}

  JudgmentTable(CsvSettings settings) {
    this.settings = settings;
    this.json = new JsonCell(settings.json());
    this.judgments = new JudgmentCells(json);
    this.sources = new SourceCells(json);
    this.columns = columnsOfEntries();
  }

  private Columns<Entry> columnsOfEntries() {
    Columns<Entry> all =
        CsvArea.<Entry>columns()
            .with("status", entry -> JudgmentCells.status(entry.judgment()))
            .withOptional("grade", entry -> entry.judgment().standingGrade().map(Grade::token))
            .withOptionalWords(
                "scale", entry -> judgments.scale(entry.judgment(), entry.area().framework()))
            .withOptional("carried_from", entry -> JudgmentCells.origin(entry.judgment()))
            .withOptional("reason", entry -> JudgmentCells.reason(entry.judgment()))
            .with("wordings", entry -> json.texts(entry.judgment().wordings()))
            .withOptional("last_updated", entry -> entry.lastUpdated().map(LocalDate::toString));
    return sources
        .addTo(all)
        .with("evidence", entry -> json.list(entry.evidence(), Evidence.class))
        .with(FormatCell.COLUMN, entry -> FormatCell.JUDGMENTS.format());
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
    return assessment.areas().stream()
        .map(
            part ->
                new Entry(
                    CsvArea.of(assessment, Optional.of(part.area())),
                    part.judgment(),
                    part.lastUpdated(),
                    part.sources(),
                    part.evidence()))
        .map(columns::cells)
        .toList();
  }

  @Override
  public Assessment read(Row row) {
    FormatCell.JUDGMENTS.check(row);
    Entry entry = entry(row);
    AssessmentBuilder assessment =
        Assessment.builder()
            .force(entry.area().force())
            .framework(entry.area().framework())
            .addArea(part(entry));
    return row.build("", assessment::build);
  }

  private Entry entry(Row row) {
    CsvArea area = CsvArea.read(row, settings, CsvArea.PARTS);
    return new Entry(
        area,
        judgments.read(row, area.framework()),
        row.optional("last_updated", CellType.DAY),
        sources.read(row),
        json.list(row, "evidence", Evidence.class));
  }

  private static AreaAssessment part(Entry entry) {
    return AreaAssessment.builder()
        .area(entry.area().id().orElseThrow())
        .judgment(entry.judgment())
        .lastUpdated(entry.lastUpdated())
        .sources(entry.sources())
        .evidence(entry.evidence())
        .build();
  }

  @Override
  public Optional<Limit> limitOnRows() {
    return Optional.empty();
  }

  @Override
  public Gathering gather() {
    return new Parts();
  }

  /** Puts rows together until an area comes again, which is then another state of it. */
  private static final class Parts implements Gathering {

    private final List<Assessment> pieces = new ArrayList<>();
    private final Set<AreaId> areas = new HashSet<>();

    @Override
    public boolean add(Assessment piece) {
      boolean same = pieces.isEmpty() || FindingTable.sameSubject(pieces.get(0), piece);
      return same && areas.add(piece.areas().get(0).area()) && pieces.add(piece);
    }

    @Override
    public Assessment build() {
      return Assessment.builder()
          .from(pieces.get(0))
          .areas(pieces.stream().flatMap(piece -> piece.areas().stream()).toList())
          .build();
    }
  }
}
