package org.peelinspections.io.json;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.Wording;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.DetailedFinding;
import org.peelinspections.model.assessment.ProgressEntry;
import org.peelinspections.model.assessment.ProgressHistory;
import org.peelinspections.model.assessment.ProgressLog;
import org.peelinspections.model.assessment.ProgressLogBuilder;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.finding.InnovativePractice;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkDate;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;
import org.peelinspections.model.framework.Relation;

/** Values of the model drawn at random; the same seed gives the same values. */
public final class RandomValues extends RandomPieces {

  /** A framework whose scale is not known, so that judgments under it say theirs. */
  static final Framework WITHOUT_SCALE =
      Framework.builder()
          .id("2031-33")
          .cycle(Cycle.of("2031-33"))
          .name("PEEL 2031 to 2033")
          .addQuestion(question("2031-33", "investigating-crime"))
          .addQuestion(question("2031-33", "leadership-and-force-management"))
          .build();

  /** A framework with a scale of its own. */
  static final Framework OWN_SCALE =
      Framework.builder()
          .from(WITHOUT_SCALE)
          .id("2034")
          .cycle(Cycle.of("2034"))
          .name("PEEL 2034")
          .scale(scale("two-tiers", Grade.GOOD, Grade.INADEQUATE))
          .questions(List.of(question("2034", "investigating-crime")))
          .build();

  /** The frameworks that the assessments drawn are made under. */
  public static final Frameworks FRAMEWORKS =
      Frameworks.of(
          List.of(
              Frameworks.bundled().get("2016"),
              Frameworks.bundled().get("2017"),
              WITHOUT_SCALE,
              OWN_SCALE),
          List.of(),
          List.of());

  /** A generator that gives the values of a seed. */
  public RandomValues(long seed) {
    super(seed);
  }

  private static GradingScale scale(String name, Grade... grades) {
    return GradingScale.builder().name(name).addGrades(grades).build();
  }

  private static Question question(String framework, String path) {
    return Question.builder()
        .id(AreaId.of(framework, path))
        .label(path)
        .wording(Wording.unknown())
        .graded(Graded.YES)
        .build();
  }

  Source source() {
    return Source.builder()
        .address(address())
        .publisher(oneOf(Source.Publisher.values()))
        .published(maybe(this::date))
        .lastUpdated(maybe(this::day))
        .retrieved(maybe(this::day))
        .support(oneOf(Source.Support.values()))
        .build();
  }

  Evidence evidence() {
    int first = 1 + below(100);
    return Evidence.builder()
        .document(maybe(this::text))
        .firstLine(first)
        .lastLine(first + below(3))
        .words(maybe(this::text))
        .basis(oneOf(Basis.values()))
        .build();
  }

  Point point() {
    return Point.builder()
        .text(text())
        .points(below(4) == 0 ? some(this::point) : List.of())
        .build();
  }

  Deadline deadline() {
    return oneOf(
        List.of(
            Deadline.immediately(),
            Deadline.none(),
            Deadline.by(day()),
            Deadline.within(Period.of(below(2), 1 + below(20), 3))));
  }

  Recommendation recommendation() {
    return Recommendation.builder()
        .text(text())
        .points(some(this::point))
        .deadline(deadline())
        .evidence(some(this::evidence))
        .build();
  }

  AreaForImprovement areaForImprovement() {
    return AreaForImprovement.builder()
        .text(text())
        .points(some(this::point))
        .paragraphs(some(this::text))
        .carriedFrom(maybe(this::cycle))
        .evidence(some(this::evidence))
        .build();
  }

  CauseOfConcern causeOfConcern() {
    return CauseOfConcern.builder()
        .text(text())
        .points(some(this::point))
        .paragraphs(some(this::text))
        .addRecommendation(recommendation())
        .addAllRecommendations(some(this::recommendation))
        .carriedFrom(maybe(this::cycle))
        .evidence(some(this::evidence))
        .build();
  }

  InnovativePractice innovativePractice() {
    return InnovativePractice.builder()
        .text(text())
        .points(some(this::point))
        .paragraphs(some(this::text))
        .evidence(some(this::evidence))
        .build();
  }

  Finding finding() {
    List<Supplier<Finding>> kinds =
        List.of(this::areaForImprovement, this::causeOfConcern, this::innovativePractice);
    return oneOf(kinds).get();
  }

  DetailedFinding detailedFinding() {
    return DetailedFinding.builder()
        .heading(maybe(this::text))
        .addParagraph(text())
        .addAllParagraphs(some(this::text))
        .build();
  }

  StatedDirection statedDirection() {
    return StatedDirection.builder()
        .direction(oneOf(Direction.values()))
        .words(text())
        .recalledGrade(maybe(() -> oneOf(Grade.values())))
        .since(maybe(this::cycle))
        .build();
  }

  GradingScale scale() {
    return oneOf(
        List.of(
            GradingScale.FOUR_TIERS,
            GradingScale.FIVE_TIERS,
            scale("two-tiers", Grade.GOOD, Grade.INADEQUATE),
            scale("four-tiers", Grade.INADEQUATE, Grade.GOOD)));
  }

  Judgment.CarriedForward carriedForward(GradingScale scale) {
    return Judgment.CarriedForward.builder()
        .grade(oneOf(scale.grades()))
        .scale(scale)
        .origin(maybe(this::cycle))
        .wordings(some(this::text))
        .build();
  }

  Judgment.NotGraded notGraded() {
    return Judgment.NotGraded.builder()
        .reason(oneOf(NoGradeReason.values()))
        .wordings(some(this::text))
        .build();
  }

  Judgment.NotStated notStated() {
    return Judgment.NotStated.builder()
        .origin(maybe(this::cycle))
        .wordings(some(this::text))
        .build();
  }

  Judgment judgment(GradingScale scale) {
    List<Supplier<Judgment>> kinds =
        List.of(
            () -> Judgment.graded(oneOf(scale.grades()), scale),
            () -> carriedForward(scale),
            this::notGraded,
            this::notStated);
    return oneOf(kinds).get();
  }

  AreaAssessment area(AreaId id, GradingScale scale) {
    return AreaAssessment.builder()
        .area(id)
        .wording(maybe(this::text))
        .lastUpdated(maybe(this::day))
        .judgment(judgment(scale))
        .statedDirections(some(this::statedDirection))
        .narrative(some(this::text))
        .detailedFindings(some(this::detailedFinding))
        .findings(some(this::finding))
        .sources(some(this::source))
        .evidence(some(this::evidence))
        .build();
  }

  /** An assessment of a bundled force under one of {@link #FRAMEWORKS}. */
  public Assessment assessment() {
    Framework framework = oneOf(FRAMEWORKS.all());
    return Assessment.builder()
        .force(oneOf(Forces.bundled().all()))
        .framework(framework)
        .areas(
            partOf(framework.areas()).stream()
                .map(id -> area(id, framework.scale().orElseGet(this::scale)))
                .toList())
        .findings(some(this::finding))
        .inspector(maybe(this::text))
        .observations(some(this::text))
        .build();
  }

  Wording wording() {
    return switch (oneOf(Wording.State.values())) {
      case EXACT ->
          Wording.builder()
              .state(Wording.State.EXACT)
              .text(text())
              .addSource(address())
              .addAllSources(some(this::address))
              .build();
      case UNVERIFIED -> Wording.builder().state(Wording.State.UNVERIFIED).text(text()).build();
      case UNKNOWN -> Wording.unknown();
    };
  }

  Question question(String framework, List<Pillar> pillars, int number) {
    return Question.builder()
        .id(AreaId.of(framework, key() + "/" + number))
        .pillar(pillars.isEmpty() ? Optional.empty() : maybe(() -> oneOf(pillars)))
        .number(maybe() ? OptionalInt.of(number) : OptionalInt.empty())
        .label(text())
        .labelPublished(maybe())
        .otherLabels(some(this::text))
        .wording(wording())
        .otherWordings(some(this::text))
        .graded(oneOf(Graded.values()))
        .reportedSeparately(maybe())
        .diagnostics(some(this::wording))
        .note(maybe(this::text))
        .sources(some(this::address))
        .build();
  }

  FrameworkPillar frameworkPillar(Pillar pillar) {
    return FrameworkPillar.builder()
        .pillar(pillar)
        .graded(oneOf(Graded.values()))
        .headline(wording())
        .note(maybe(this::text))
        .sources(some(this::address))
        .build();
  }

  FrameworkDate frameworkDate() {
    return FrameworkDate.builder()
        .event(oneOf(FrameworkDate.Event.values()))
        .part(text())
        .first(date())
        .last(maybe(() -> PartialDate.of("2040-02")))
        .note(maybe(this::text))
        .sources(some(this::address))
        .build();
  }

  Framework framework() {
    String id = key();
    List<Pillar> pillars = partOf(List.of(Pillar.values()));
    List<Question> questions = new ArrayList<>();
    for (int i = below(4); i > 0; i--) {
      questions.add(question(id, pillars, i));
    }
    return Framework.builder()
        .id(id)
        .cycle(cycle())
        .name(text())
        .otherNames(some(this::text))
        .scale(maybe(this::scale))
        .pillars(pillars.stream().map(this::frameworkPillar).toList())
        .questions(questions)
        .dates(some(this::frameworkDate))
        .note(maybe(this::text))
        .sources(some(this::address))
        .build();
  }

  CrosswalkRow crosswalkRow(String earlier, String later, int number) {
    Relation relation = oneOf(Relation.values());
    boolean onlyEarlier = maybe();
    AreaId from = AreaId.of(earlier, "legitimacy/" + number);
    AreaId to = AreaId.of(later, "legitimacy/" + number);
    return CrosswalkRow.builder()
        .earlier(relation.links() || onlyEarlier ? Optional.of(from) : Optional.empty())
        .later(relation.links() || !onlyEarlier ? Optional.of(to) : Optional.empty())
        .relation(relation)
        .reason(text())
        .via(some(this::questionId))
        .sources(some(this::address))
        .build();
  }

  Crosswalk crosswalk() {
    List<CrosswalkRow> rows = new ArrayList<>();
    for (int i = below(5); i > 0; i--) {
      rows.add(crosswalkRow("2017", "2018-19", i));
    }
    return Crosswalk.builder().earlier("2017").later("2018-19").rows(rows).build();
  }

  BorderRule borderRule(Optional<String> area) {
    return BorderRule.builder()
        .area(area)
        .comparability(oneOf(Comparability.values()))
        .reason(text())
        .sources(some(this::address))
        .build();
  }

  Border border() {
    Set<Optional<String>> areas = new LinkedHashSet<>(Set.of(Optional.<String>empty()));
    some(this::key).forEach(area -> areas.add(Optional.of(area)));
    return Border.builder()
        .earlier("2017")
        .later("2018-19")
        .rules(areas.stream().map(this::borderRule).toList())
        .build();
  }

  FindingRef findingRef() {
    return FindingRef.builder()
        .force(key())
        .framework(key())
        .area(maybe(() -> questionId().path()))
        .kind(oneOf(FindingKind.values()))
        .hash(finding().hash())
        .occurrence(1 + below(3))
        .build();
  }

  ProgressEntry progressEntry() {
    return ProgressEntry.builder()
        .date(day())
        .status(maybe(() -> oneOf(ProgressEntry.Status.values())))
        .owner(maybe(this::text))
        .registerNumber(text())
        .note(maybe(this::text))
        .build();
  }

  ProgressHistory progressHistory() {
    return ProgressHistory.builder().entries(some(this::progressEntry)).build();
  }

  ProgressLog progressLog() {
    ProgressLogBuilder log = ProgressLog.builder();
    some(this::findingRef).forEach(ref -> log.putHistory(ref, progressHistory()));
    return log.build();
  }

  Force force() {
    return Force.builder()
        .slug(key())
        .name(text())
        .shortName(text())
        .otherNames(some(this::text))
        .onsCode(maybe(this::text))
        .build();
  }
}
