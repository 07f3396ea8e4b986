package org.peelinspections.io.json;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.json.wire.Forms;
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

/** What is written reads back as an equal value, and is then written as the same text. */
@Tag("both-paths")
class RoundTripTest {

  private static final PeelJson JSON = PeelJson.strict().with(RandomValues.FRAMEWORKS);

  /** How to draw a value of each type that has a form. */
  private static final Map<Class<?>, Function<RandomValues, Object>> DRAW =
      Map.ofEntries(
          entry(Assessment.class, RandomValues::assessment),
          entry(Framework.class, RandomValues::framework),
          entry(Crosswalk.class, RandomValues::crosswalk),
          entry(Border.class, RandomValues::border),
          entry(ProgressLog.class, RandomValues::progressLog),
          entry(ProgressHistory.class, RandomValues::progressHistory),
          entry(ProgressEntry.class, RandomValues::progressEntry),
          entry(ProgressEntry.Status.class, r -> r.oneOf(ProgressEntry.Status.values())),
          entry(FindingRef.class, RandomValues::findingRef),
          entry(Force.class, RandomValues::force),
          entry(AreaAssessment.class, r -> r.area(r.questionId(), r.scale())),
          entry(StatedDirection.class, RandomValues::statedDirection),
          entry(DetailedFinding.class, RandomValues::detailedFinding),
          entry(Recommendation.class, RandomValues::recommendation),
          entry(Point.class, RandomValues::point),
          entry(Source.class, RandomValues::source),
          entry(Evidence.class, RandomValues::evidence),
          entry(FrameworkPillar.class, r -> r.frameworkPillar(r.oneOf(Pillar.values()))),
          entry(Question.class, r -> r.question("2017", List.of(Pillar.values()), 3)),
          entry(Wording.class, RandomValues::wording),
          entry(FrameworkDate.class, RandomValues::frameworkDate),
          entry(CrosswalkRow.class, r -> r.crosswalkRow("2016", "2017", 1)),
          entry(BorderRule.class, r -> r.border().rules().get(0)),
          entry(GradingScale.class, RandomValues::scale),
          entry(Judgment.class, r -> r.judgment(r.scale())),
          entry(Judgment.Graded.class, r -> Judgment.graded(Grade.GOOD, r.scale())),
          entry(Judgment.CarriedForward.class, r -> r.carriedForward(r.scale())),
          entry(Judgment.NotGraded.class, RandomValues::notGraded),
          entry(Judgment.NotStated.class, RandomValues::notStated),
          entry(Finding.class, RandomValues::finding),
          entry(AreaForImprovement.class, RandomValues::areaForImprovement),
          entry(CauseOfConcern.class, RandomValues::causeOfConcern),
          entry(InnovativePractice.class, RandomValues::innovativePractice),
          entry(Deadline.class, RandomValues::deadline),
          entry(Deadline.Immediately.class, r -> Deadline.immediately()),
          entry(
              Deadline.Within.class,
              r -> new Deadline.Within(Period.ofDays(1 + r.text().length()))),
          entry(Deadline.By.class, r -> new Deadline.By(r.day())),
          entry(Deadline.None.class, r -> Deadline.none()),
          entry(Basis.class, r -> r.oneOf(Basis.values())),
          entry(Comparability.class, r -> r.oneOf(Comparability.values())),
          entry(Cycle.class, RandomValues::cycle),
          entry(Direction.class, r -> r.oneOf(Direction.values())),
          entry(FindingKind.class, r -> r.oneOf(FindingKind.values())),
          entry(FrameworkDate.Event.class, r -> r.oneOf(FrameworkDate.Event.values())),
          entry(Grade.class, r -> r.oneOf(Grade.values())),
          entry(Graded.class, r -> r.oneOf(Graded.values())),
          entry(NoGradeReason.class, r -> r.oneOf(NoGradeReason.values())),
          entry(PartialDate.class, RandomValues::date),
          entry(Pillar.class, r -> r.oneOf(Pillar.values())),
          entry(Source.Publisher.class, r -> r.oneOf(Source.Publisher.values())),
          entry(AreaId.class, RandomValues::questionId),
          entry(Relation.class, r -> r.oneOf(Relation.values())),
          entry(Source.Support.class, r -> r.oneOf(Source.Support.values())),
          entry(Wording.State.class, r -> r.oneOf(Wording.State.values())));

  static Set<Class<?>> types() {
    return new LinkedHashSet<>(Forms.READ);
  }

  private static Object draw(Class<?> type, RandomValues values) {
    return Optional.ofNullable(DRAW.get(type)).orElseThrow().apply(values);
  }

  @Test
  void draw_knowsEveryTypeThatHasAForm() {
    assertThat(DRAW.keySet()).isEqualTo(types());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void write_readsBackAsAnEqualValueOfEveryType(long seed) {
    RandomValues values = new RandomValues(seed);
    for (Class<?> type : types()) {
      for (int i = 0; i < 8; i++) {
        assertRoundTrip(JSON, draw(type, values), type);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {101, 102, 103, 104, 105, 106, 107, 108})
  void write_readsBackAsAnEqualAssessmentFromEverySource(long seed) {
    Assessment assessment = new RandomValues(seed).assessment();
    byte[] bytes = JSON.pretty().writeBytes(assessment);

    assertThat(JSON.readAssessment(bytes)).isEqualTo(assessment);
    assertThat(JSON.read(new ByteArrayInputStream(bytes), Assessment.class)).isEqualTo(assessment);
  }

  @ParameterizedTest
  @ValueSource(longs = {201, 202, 203, 204, 205, 206, 207, 208})
  void lenient_readsWhatIsWrittenWithoutANote(long seed) {
    Assessment assessment = new RandomValues(seed).assessment();

    ReadResult<Assessment> result =
        PeelJson.strict()
            .lenient()
            .with(RandomValues.FRAMEWORKS)
            .readResult(JSON.write(assessment), Assessment.class);

    assertThat(result).isEqualTo(new ReadResult<>(assessment, List.of()));
  }

  @ParameterizedTest
  @ValueSource(longs = {301, 302, 303, 304})
  void assessment_orderOfMembersMakesNoDifference(long seed) throws Exception {
    Assessment assessment = new RandomValues(seed).assessment();
    JsonNode node = new ObjectMapper().readTree(JSON.write(assessment));

    assertThat(JSON.readAssessment(Reversed.json(node))).isEqualTo(assessment);
  }

  @Test
  void bundled_frameworksCrosswalksBordersAndForcesReadBack() {
    Frameworks frameworks = Frameworks.bundled();
    frameworks.all().forEach(f -> assertRoundTrip(JSON, f, Framework.class));
    Forces.bundled().all().forEach(f -> assertRoundTrip(JSON, f, Force.class));
    int crosswalks = 0;
    for (Framework earlier : frameworks.all()) {
      for (Framework later : frameworks.all()) {
        frameworks.borders(earlier, later).forEach(b -> assertRoundTrip(JSON, b, Border.class));
        Optional<Crosswalk> crosswalk = frameworks.crosswalk(earlier, later);
        crosswalk.ifPresent(c -> assertRoundTrip(JSON, c, Crosswalk.class));
        crosswalks += crosswalk.isPresent() ? 1 : 0;
      }
    }
    assertThat(crosswalks).isPositive();
  }

  private static void assertRoundTrip(PeelJson json, Object value, Class<?> type) {
    String written = json.write(value);
    Object read = json.read(written, type);
    assertThat(read).isEqualTo(value).isInstanceOf(type);
    assertThat(json.write(read)).isEqualTo(written);
    String pretty = json.pretty().write(value);
    assertThat(json.read(pretty, type)).isEqualTo(value);
    assertThat(pretty).endsWith("\n").doesNotContain("\r");
  }
}
