package org.peelinspections.io.csv;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Framework;

/** One judgment a row. */
final class JudgmentTable extends CsvTable<AreaAssessment> {

  private static final String GRADED = "graded";
  private static final String CARRIED_FORWARD = "carried-forward";
  private static final String NOT_GRADED = "not-graded";
  private static final String NOT_STATED = "not-stated";

  private static final CellType<String> STATUS =
      CellType.oneOf(
          "a status of a judgment", List.of(GRADED, CARRIED_FORWARD, NOT_GRADED, NOT_STATED));

  private static final CellType<Grade> GRADE = new CellType<>(Grade::token, Grade::ofToken);
  private static final CellType<NoGradeReason> REASON =
      new CellType<>(NoGradeReason::token, NoGradeReason::ofToken);
  private static final CellType<Source.Publisher> PUBLISHER =
      new CellType<>(Source.Publisher::token, Source.Publisher::ofToken);
  private static final CellType<Source.Support> SUPPORT =
      new CellType<>(Source.Support::token, Source.Support::ofToken);

  /** Stands for the origin of a judgment carried forward where that is not known. */
  private static final String ORIGIN_NOT_ESTABLISHED = "not-established";

  private static final List<GradingScale> SCALES =
      List.of(GradingScale.FOUR_TIERS, GradingScale.FIVE_TIERS);

  private final Column<AreaAssessment, String> status =
      column("status", STATUS, entry -> status(judgment(entry)));

  private final Column<AreaAssessment, Grade> grade =
      optional("grade", GRADE, entry -> judgment(entry).standingGrade());

  private final Column<AreaAssessment, String> scale =
      optional("scale", CellType.TEXT, this::scale);

  private final Column<AreaAssessment, String> carriedFrom =
      optional("carried_from", CellType.TEXT, entry -> origin(judgment(entry)));

  private final Column<AreaAssessment, NoGradeReason> reason =
      optional("reason", REASON, entry -> judgment(entry).noGradeReason());

  private final Column<AreaAssessment, List<String>> wordings =
      texts("wordings", entry -> judgment(entry).wordings());

  private final Column<AreaAssessment, LocalDate> lastUpdated =
      optional("last_updated", CellType.DAY, entry -> entry.part().lastUpdated());

  private final Column<AreaAssessment, URI> address =
      source("source_address", CellType.ADDRESS, first -> Optional.of(first.address()));

  private final Column<AreaAssessment, Source.Publisher> publisher =
      source("source_publisher", PUBLISHER, first -> Optional.of(first.publisher()));

  private final Column<AreaAssessment, PartialDate> published =
      source("source_published", CellType.DATE, Source::published);

  private final Column<AreaAssessment, LocalDate> sourceUpdated =
      source("source_last_updated", CellType.DAY, Source::lastUpdated);

  private final Column<AreaAssessment, LocalDate> retrieved =
      source("source_retrieved", CellType.DAY, Source::retrieved);

  private final Column<AreaAssessment, Source.Support> support =
      source("source_support", SUPPORT, first -> Optional.of(first.support()));

  private final Column<AreaAssessment, List<Source>> otherSources =
      list(
          "other_sources", Source.class, entry -> entry.part().sources().stream().skip(1).toList());

  private final Column<AreaAssessment, List<Evidence>> evidence =
      list("evidence", Evidence.class, entry -> entry.part().evidence());

  JudgmentTable(PeelCsv settings) {
    super(settings, "peel-judgments/1", List.of(PILLAR, QUESTION));
  }

  /** One more column, on the first source. */
  private <T> Column<AreaAssessment, T> source(
      String name, CellType<T> type, Function<Source, Optional<T>> value) {
    return optional(
        name, type, entry -> entry.part().sources().stream().findFirst().flatMap(value));
  }

  private static Judgment judgment(Entry<AreaAssessment> entry) {
    return entry.part().judgment();
  }

  private static String status(Judgment judgment) {
    return judgment.match(
        graded -> GRADED,
        carried -> CARRIED_FORWARD,
        notGraded -> NOT_GRADED,
        notStated -> NOT_STATED);
  }

  private static Optional<String> origin(Judgment judgment) {
    Optional<String> unknown =
        judgment instanceof Judgment.CarriedForward
            ? Optional.of(ORIGIN_NOT_ESTABLISHED)
            : Optional.empty();
    return judgment.origin().map(Cycle::key).or(() -> unknown);
  }

  private Optional<String> scale(Entry<AreaAssessment> entry) {
    Optional<GradingScale> implied = entry.framework().scale();
    return judgment(entry)
        .standingScale()
        .map(
            found ->
                SCALES.contains(found) || implied.equals(Optional.of(found))
                    ? found.name()
                    : json.write(found));
  }

  @Override
  Stream<Entry<AreaAssessment>> entries(Assessment assessment) {
    return assessment.areas().stream()
        .map(part -> new Entry<>(assessment, Optional.of(part.area()), part));
  }

  @Override
  Assessment read(Row row, AssessmentBuilder assessment, Framework under, Optional<AreaId> id) {
    AreaAssessment part =
        AreaAssessment.builder()
            .area(id.orElseThrow())
            .judgment(judgment(row, under))
            .lastUpdated(lastUpdated.in(row))
            .sources(sources(row))
            .evidence(evidence.in(row).orElse(List.of()))
            .build();
    return row.build("", () -> assessment.addArea(part).build());
  }

  private Judgment judgment(Row row, Framework under) {
    String found = status.required(row);
    String beside = "status " + found;
    return switch (found) {
      case GRADED -> {
        row.expectEmpty(beside, carriedFrom, reason, wordings);
        yield row.build("grade", () -> Judgment.graded(grade.required(row), scale(row, under)));
      }
      case CARRIED_FORWARD -> {
        row.expectEmpty(beside, reason);
        yield row.build("grade", () -> carriedForward(row, under));
      }
      case NOT_GRADED -> {
        row.expectEmpty(beside, grade, scale, carriedFrom);
        yield row.build("reason", () -> notGraded(row));
      }
      default -> {
        row.expectEmpty(beside, grade, scale, reason);
        yield row.build("status", () -> notStated(row));
      }
    };
  }

  private GradingScale scale(Row row, Framework under) {
    return row.required(scale.name(), text -> scale(text, under));
  }

  private Judgment carriedForward(Row row, Framework under) {
    boolean unknown = carriedFrom.required(row).equals(ORIGIN_NOT_ESTABLISHED);
    return Judgment.CarriedForward.builder()
        .grade(grade.required(row))
        .scale(scale(row, under))
        .origin(unknown ? Optional.empty() : cycle(row))
        .wordings(wordings.in(row).orElse(List.of()))
        .build();
  }

  private Judgment notGraded(Row row) {
    return Judgment.NotGraded.builder()
        .reason(reason.required(row))
        .wordings(wordings.in(row).orElse(List.of()))
        .build();
  }

  private Judgment notStated(Row row) {
    return Judgment.NotStated.builder()
        .origin(cycle(row))
        .wordings(wordings.in(row).orElse(List.of()))
        .build();
  }

  private Optional<Cycle> cycle(Row row) {
    return row.cell(carriedFrom.name(), CellType.CYCLE.value());
  }

  private GradingScale scale(String text, Framework under) {
    Optional<GradingScale> known =
        Stream.concat(under.scale().stream(), SCALES.stream())
            .filter(each -> each.name().equals(text))
            .findFirst();
    if (known.isEmpty() && text.startsWith("{")) {
      return json.read(text, GradingScale.class);
    }
    List<String> names = SCALES.stream().map(GradingScale::name).toList();
    return known.orElseThrow(() -> new UnknownNameException("a grading scale", text, names));
  }

  private List<Source> sources(Row row) {
    Optional<URI> found = address.in(row);
    if (found.isEmpty()) {
      row.expectEmpty(
          "an empty " + address.name(),
          publisher,
          published,
          sourceUpdated,
          retrieved,
          support,
          otherSources);
      return List.of();
    }
    Source first = row.build(address.name(), () -> source(row, found.get()));
    return Stream.concat(Stream.of(first), otherSources.in(row).orElse(List.of()).stream())
        .toList();
  }

  private Source source(Row row, URI found) {
    return Source.builder()
        .address(found)
        .publisher(publisher.required(row))
        .published(published.in(row))
        .lastUpdated(sourceUpdated.in(row))
        .retrieved(retrieved.in(row))
        .support(support.required(row))
        .build();
  }

  /** An area that comes again is another state of it. */
  @Override
  boolean continues(List<Assessment> before, Assessment row) {
    AreaId area = row.areas().get(0).area();
    return before.stream().noneMatch(piece -> piece.area(area).isPresent());
  }

  @Override
  Assessment join(List<Assessment> rows) {
    return Assessment.builder()
        .from(rows.get(0))
        .areas(rows.stream().flatMap(row -> row.areas().stream()).toList())
        .build();
  }
}
