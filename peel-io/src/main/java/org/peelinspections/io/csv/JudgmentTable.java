package org.peelinspections.io.csv;

import java.net.URI;
import java.util.List;
import java.util.Optional;
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
import org.peelinspections.model.framework.Framework;

/** One judgment a row. */
final class JudgmentTable extends CsvTable<AreaAssessment> {

  private static final String GRADED = "graded";
  private static final String CARRIED_FORWARD = "carried-forward";
  private static final String NOT_GRADED = "not-graded";
  private static final String NOT_STATED = "not-stated";

  private static final List<String> STATUSES =
      List.of(GRADED, CARRIED_FORWARD, NOT_GRADED, NOT_STATED);

  /** Stands for the origin of a judgment carried forward where that is not known. */
  private static final String ORIGIN_NOT_ESTABLISHED = "not-established";

  JudgmentTable(PeelCsv settings) {
    super(settings, "peel-judgments/1", List.of(PILLAR, QUESTION));
    column("status", entry -> status(entry.part().judgment()));
    optional("grade", entry -> entry.part().judgment().standingGrade().map(Grade::token));
    optional("scale", this::scale);
    optional("carried_from", entry -> origin(entry.part().judgment()));
    optional("reason", entry -> entry.part().judgment().noGradeReason().map(NoGradeReason::token));
    texts("wordings", part -> part.judgment().wordings());
    optional("last_updated", entry -> entry.part().lastUpdated());
    optional("source_address", entry -> first(entry).map(Source::address));
    optional("source_publisher", entry -> first(entry).map(source -> source.publisher().token()));
    optional("source_published", entry -> first(entry).flatMap(Source::published));
    optional("source_last_updated", entry -> first(entry).flatMap(Source::lastUpdated));
    optional("source_retrieved", entry -> first(entry).flatMap(Source::retrieved));
    optional("source_support", entry -> first(entry).map(source -> source.support().token()));
    list("other_sources", Source.class, part -> part.sources().stream().skip(1).toList());
    list("evidence", Evidence.class, AreaAssessment::evidence);
  }

  private static Optional<Source> first(Entry<AreaAssessment> entry) {
    return entry.part().sources().stream().findFirst();
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
    return entry
        .part()
        .judgment()
        .standingScale()
        .map(
            found ->
                GradingScale.KNOWN.contains(found) || implied.equals(Optional.of(found))
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
            .lastUpdated(row.day("last_updated"))
            .sources(sources(row))
            .evidence(row.list("evidence", Evidence.class))
            .build();
    return row.build("", () -> assessment.addArea(part).build());
  }

  private Judgment judgment(Row row, Framework under) {
    String found = row.oneOf("status", "a status of a judgment", STATUSES);
    String beside = "status " + found;
    return switch (found) {
      case GRADED -> {
        row.expectEmpty(beside, "carried_from", "reason", "wordings");
        yield row.build(
            "grade",
            () -> Judgment.graded(row.required("grade", Grade::ofToken), scale(row, under)));
      }
      case CARRIED_FORWARD -> {
        row.expectEmpty(beside, "reason");
        yield row.build("grade", () -> carriedForward(row, under));
      }
      case NOT_GRADED -> {
        row.expectEmpty(beside, "grade", "scale", "carried_from");
        yield row.build("reason", () -> notGraded(row));
      }
      default -> {
        row.expectEmpty(beside, "grade", "scale", "reason");
        yield row.build("status", () -> notStated(row));
      }
    };
  }

  private GradingScale scale(Row row, Framework under) {
    return row.required("scale", text -> scale(text, under));
  }

  private Judgment carriedForward(Row row, Framework under) {
    boolean unknown = row.required("carried_from").equals(ORIGIN_NOT_ESTABLISHED);
    return Judgment.CarriedForward.builder()
        .grade(row.required("grade", Grade::ofToken))
        .scale(scale(row, under))
        .origin(unknown ? Optional.empty() : row.cycle("carried_from"))
        .wordings(row.texts("wordings"))
        .build();
  }

  private Judgment notGraded(Row row) {
    return Judgment.NotGraded.builder()
        .reason(row.required("reason", NoGradeReason::ofToken))
        .wordings(row.texts("wordings"))
        .build();
  }

  private Judgment notStated(Row row) {
    return Judgment.NotStated.builder()
        .origin(row.cycle("carried_from"))
        .wordings(row.texts("wordings"))
        .build();
  }

  private GradingScale scale(String text, Framework under) {
    Optional<GradingScale> own = under.scale().filter(each -> each.name().equals(text));
    return own.isEmpty() && text.startsWith("{")
        ? json.read(text, GradingScale.class)
        : own.orElseGet(() -> GradingScale.of(text));
  }

  private static List<Source> sources(Row row) {
    Optional<URI> address =
        row.cell("source_address", "an address", "https://example.org/", URI::create);
    if (address.isEmpty()) {
      row.expectEmpty(
          "an empty source_address",
          "source_publisher",
          "source_published",
          "source_last_updated",
          "source_retrieved",
          "source_support",
          "other_sources");
      return List.of();
    }
    Source first = row.build("source_address", () -> source(row, address.get()));
    return Stream.concat(Stream.of(first), row.list("other_sources", Source.class).stream())
        .toList();
  }

  private static Source source(Row row, URI address) {
    return Source.builder()
        .address(address)
        .publisher(row.required("source_publisher", Source.Publisher::ofToken))
        .published(row.cell("source_published", "a date", "2017-12", PartialDate::of))
        .lastUpdated(row.day("source_last_updated"))
        .retrieved(row.day("source_retrieved"))
        .support(row.required("source_support", Source.Support::ofToken))
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
