package org.peelinspections.samples;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.DetailedFinding;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.finding.InnovativePractice;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.Framework;

/**
 * Random values for laws that must hold of all of them; the same seed gives the same values.
 *
 * <p>Every attribute is sometimes absent, every list sometimes empty, and a list of findings now
 * and then holds the same finding twice. Not safe for use by many threads.
 */
public final class RandomAssessments {

  private static final List<String> WORDS =
      List.of(
          "force",
          "officers’",
          "victims",
          "“good”",
          "co-operate",
          "Élan",
          "should",
          "ŵyl",
          "24/7",
          "the",
          "public",
          "don’t",
          "plan",
          "data",
          "on\u00a0time",
          "2016",
          "trust",
          "–");

  private static final int MOST_SEEDS = Integer.getInteger("peel.seeds", Integer.MAX_VALUE);

  private final Random random;

  /** A generator that gives the values of a seed. */
  public RandomAssessments(long seed) {
    random = new Random(seed);
  }

  /**
   * The first seeds, for a parameterised test; no more than the system property {@code peel.seeds}
   * says, so that a run that repeats the tests very often can stay short.
   */
  public static Stream<Long> seeds(int count) {
    return IntStream.range(0, Math.min(count, MOST_SEEDS)).mapToObj(Long::valueOf);
  }

  /**
   * An assessment of West Midlands under the framework of 2017 or that of {@link Samples#areas}.
   */
  public Assessment assessment() {
    return assessment(
        Samples.westMidlands(), random.nextBoolean() ? Samples.of2017() : Samples.areas());
  }

  /** An assessment of a force under a framework; each pillar and question is there or not. */
  public Assessment assessment(Force force, Framework framework) {
    Assessment assessment =
        Assessment.builder()
            .force(force)
            .framework(framework)
            .findings(findings())
            .inspector(maybe(this::text))
            .observations(list(3, this::text))
            .build();
    List<AreaAssessment> areas = new ArrayList<>();
    framework.pillars().stream()
        .filter(entry -> mostly(3))
        .forEach(entry -> areas.add(pillar(entry.pillar(), framework)));
    framework.questions().stream()
        .filter(entry -> mostly(3))
        .forEach(entry -> areas.add(question(entry.id(), framework)));
    return Assessment.builder().from(assessment).areas(areas).build();
  }

  private AreaAssessment pillar(Pillar pillar, Framework framework) {
    return AreaAssessment.builder()
        .area(AreaId.of(framework.id(), pillar))
        .wording(maybe(this::text))
        .lastUpdated(maybe(this::day))
        .judgment(judgment(framework))
        .statedDirections(list(2, this::statedDirection))
        .narrative(list(3, this::text))
        .findings(findings())
        .sources(list(3, this::source))
        .evidence(list(3, this::evidence))
        .build();
  }

  private AreaAssessment question(AreaId id, Framework framework) {
    return AreaAssessment.builder()
        .area(id)
        .wording(maybe(this::text))
        .judgment(judgment(framework))
        .statedDirections(list(2, this::statedDirection))
        .narrative(list(3, this::text))
        .detailedFindings(list(2, this::detailedFinding))
        .findings(findings())
        .sources(list(3, this::source))
        .evidence(list(3, this::evidence))
        .build();
  }

  /** A judgment of any kind that can stand under a framework. */
  public Judgment judgment(Framework framework) {
    GradingScale scale = framework.scale().orElse(GradingScale.FIVE_TIERS);
    Grade grade = one(scale.grades());
    return switch (random.nextInt(6)) {
      case 0 -> Judgment.notStated();
      case 3 ->
          Judgment.NotStated.builder()
              .origin(maybe(() -> before(framework.cycle())))
              .wordings(list(2, this::text))
              .build();
      case 1 ->
          Judgment.NotGraded.builder()
              .reason(one(List.of(NoGradeReason.values())))
              .wordings(list(2, this::text))
              .build();
      case 2 ->
          Judgment.CarriedForward.builder()
              .grade(grade)
              .scale(scale)
              .origin(maybe(() -> before(framework.cycle())))
              .wordings(list(2, this::text))
              .build();
      default -> Judgment.graded(grade, scale);
    };
  }

  private Cycle before(Cycle cycle) {
    return Cycle.of(Integer.toString(cycle.firstYear() - 1 - random.nextInt(3)));
  }

  private StatedDirection statedDirection() {
    return StatedDirection.builder()
        .direction(one(List.of(Direction.values())))
        .words(text())
        .recalledGrade(maybe(() -> one(List.of(Grade.values()))))
        .since(maybe(() -> Cycle.of("2016")))
        .build();
  }

  private DetailedFinding detailedFinding() {
    return DetailedFinding.builder().heading(text()).paragraphs(list(2, this::text)).build();
  }

  /** Up to four findings; now and then the last is there twice. */
  public List<Finding> findings() {
    List<Finding> findings = list(3, this::finding);
    if (!findings.isEmpty() && !mostly(4)) {
      findings.add(findings.get(findings.size() - 1));
    }
    return findings;
  }

  /** A finding of any kind. */
  public Finding finding() {
    return switch (one(List.of(FindingKind.values()))) {
      case AREA_FOR_IMPROVEMENT ->
          AreaForImprovement.builder()
              .text(text())
              .points(points(2))
              .paragraphs(list(2, this::text))
              .evidence(list(2, this::evidence))
              .build();
      case CAUSE_OF_CONCERN ->
          CauseOfConcern.builder()
              .text(text())
              .points(points(2))
              .paragraphs(list(2, this::text))
              .evidence(list(2, this::evidence))
              .addRecommendation(recommendation())
              .addAllRecommendations(list(1, this::recommendation))
              .build();
      case INNOVATIVE_PRACTICE ->
          InnovativePractice.builder()
              .text(text())
              .points(points(2))
              .paragraphs(list(2, this::text))
              .evidence(list(2, this::evidence))
              .build();
    };
  }

  private Recommendation recommendation() {
    return Recommendation.builder()
        .text(text())
        .points(points(2))
        .deadline(deadline())
        .evidence(list(2, this::evidence))
        .build();
  }

  private Deadline deadline() {
    return switch (random.nextInt(4)) {
      case 0 -> Deadline.immediately();
      case 1 -> Deadline.within(Period.ofMonths(1 + random.nextInt(12)));
      case 2 -> Deadline.by(day());
      default -> Deadline.none();
    };
  }

  private List<Point> points(int depth) {
    return list(depth, () -> Point.builder().text(text()).points(points(depth - 1)).build());
  }

  private Source source() {
    return Source.builder()
        .address(URI.create("https://inspectorate.example/" + random.nextInt(1000)))
        .publisher(one(List.of(Source.Publisher.values())))
        .published(maybe(() -> PartialDate.of(one(List.of("2017", "2017-12", "2017-12-12")))))
        .lastUpdated(maybe(this::day))
        .retrieved(maybe(this::day))
        .support(one(List.of(Source.Support.values())))
        .build();
  }

  private Evidence evidence() {
    int first = 1 + random.nextInt(500);
    return Evidence.builder()
        .document(maybe(() -> "page " + random.nextInt(3)))
        .firstLine(first)
        .lastLine(first + random.nextInt(3))
        .words(maybe(this::text))
        .basis(one(List.of(Basis.values())))
        .build();
  }

  /** A day of 2017 or 2018. */
  public LocalDate day() {
    return LocalDate.ofYearDay(2017, 1).plusDays(random.nextInt(700));
  }

  /** A few words and a number, so that two texts are hardly ever the same. */
  public String text() {
    StringBuilder text = new StringBuilder(one(WORDS));
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(' ').append(one(WORDS));
    }
    return text.append(' ').append(random.nextInt(1_000_000_000)).append('.').toString();
  }

  /** An element of a list that is not empty. */
  public <T> T one(List<T> elements) {
    return elements.get(random.nextInt(elements.size()));
  }

  /** True in all but one of so many cases. */
  private boolean mostly(int cases) {
    return random.nextInt(cases) > 0;
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(int most, Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      list.add(element.get());
    }
    return list;
  }
}
