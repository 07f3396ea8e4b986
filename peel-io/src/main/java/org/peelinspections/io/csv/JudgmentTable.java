package org.peelinspections.io.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peelinspections.io.Limit;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.AssessmentBuilder;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.QuestionId;
import org.peelinspections.model.Source;

/** One judgment a row. */
final class JudgmentTable implements Table {

  private final CsvSettings settings;
  private final JsonCell json;
  private final JudgmentCells judgments;
  private final SourceCells sources;
  private final Columns<Entry> columns;

  /** A judgment and what stands beside it. */
  private record Entry(
      Area area,
      Judgment judgment,
      Optional<LocalDate> lastUpdated,
      List<Source> sources,
      List<Evidence> evidence)
      implements Area.Entry, SourceCells.Entry {}

  JudgmentTable(CsvSettings settings) {
    this.settings = settings;
    this.json = new JsonCell(settings.json());
    this.judgments = new JudgmentCells(json);
    this.sources = new SourceCells(json);
    this.columns = columnsOfEntries();
  }

  private Columns<Entry> columnsOfEntries() {
    Columns<Entry> all =
        Area.<Entry>columns()
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
    List<Entry> entries = new ArrayList<>();
    for (PillarAssessment part : assessment.pillars()) {
      entries.add(
          new Entry(
              Area.of(assessment, part.pillar()),
              part.judgment(),
              part.lastUpdated(),
              part.sources(),
              part.evidence()));
    }
    for (QuestionAssessment part : assessment.questions()) {
      entries.add(
          new Entry(
              Area.of(assessment, part.question()),
              part.judgment(),
              Optional.empty(),
              part.sources(),
              part.evidence()));
    }
    return entries.stream().map(columns::cells).toList();
  }

  @Override
  public Assessment read(Row row) {
    FormatCell.JUDGMENTS.check(row);
    Entry entry = entry(row);
    if (entry.area().question().isPresent()) {
      row.expectEmpty("area kind question", List.of("last_updated"));
    }
    AssessmentBuilder assessment =
        Assessment.builder().force(entry.area().force()).framework(entry.area().framework());
    entry.area().pillar().ifPresent(pillar -> assessment.addPillar(part(pillar, entry)));
    entry.area().question().ifPresent(id -> assessment.addQuestion(part(id, entry)));
    return row.build("", assessment::build);
  }

  private Entry entry(Row row) {
    Area area = Area.read(row, settings, Area.PARTS);
    return new Entry(
        area,
        judgments.read(row, area.framework()),
        row.optional("last_updated", CellType.DAY),
        sources.read(row),
        json.list(row, "evidence", Evidence.class));
  }

  private static PillarAssessment part(Pillar pillar, Entry entry) {
    return PillarAssessment.builder()
        .pillar(pillar)
        .judgment(entry.judgment())
        .lastUpdated(entry.lastUpdated())
        .sources(entry.sources())
        .evidence(entry.evidence())
        .build();
  }

  private static QuestionAssessment part(QuestionId question, Entry entry) {
    return QuestionAssessment.builder()
        .question(question)
        .judgment(entry.judgment())
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
    private final Set<Object> areas = new HashSet<>();

    @Override
    public boolean add(Assessment piece) {
      boolean same = pieces.isEmpty() || FindingTable.sameSubject(pieces.get(0), piece);
      Object area =
          piece.pillars().isEmpty()
              ? piece.questions().get(0).question()
              : piece.pillars().get(0).pillar();
      return same && areas.add(area) && pieces.add(piece);
    }

    @Override
    public Assessment build() {
      return Assessment.builder()
          .from(pieces.get(0))
          .pillars(pieces.stream().flatMap(piece -> piece.pillars().stream()).toList())
          .questions(pieces.stream().flatMap(piece -> piece.questions().stream()).toList())
          .build();
    }
  }
}
