package org.peelinspections.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.io.json.TaggedCodec.Kind;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Border;
import org.peelinspections.model.BorderRule;
import org.peelinspections.model.Comparability;
import org.peelinspections.model.Crosswalk;
import org.peelinspections.model.CrosswalkRow;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Deadline;
import org.peelinspections.model.DetailedFinding;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Finding;
import org.peelinspections.model.FindingKind;
import org.peelinspections.model.FindingRef;
import org.peelinspections.model.Force;
import org.peelinspections.model.Framework;
import org.peelinspections.model.FrameworkDate;
import org.peelinspections.model.FrameworkPillar;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.Point;
import org.peelinspections.model.ProgressEntry;
import org.peelinspections.model.ProgressHistory;
import org.peelinspections.model.ProgressLog;
import org.peelinspections.model.ProgressStatus;
import org.peelinspections.model.Publisher;
import org.peelinspections.model.Question;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.QuestionId;
import org.peelinspections.model.Recommendation;
import org.peelinspections.model.Relation;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.Support;
import org.peelinspections.model.UnknownNameException;
import org.peelinspections.model.Wording;
import org.peelinspections.model.WordingState;

/** Every type of the model that has a wire form, and that form. */
final class WireForms {

  private static final Map<Class<?>, Codec<?>> ALL = new LinkedHashMap<>();

  static {
    put(Assessment.class, WireAssessments.ASSESSMENT);
    put(Framework.class, WireFrameworks.FRAMEWORK);
    put(Crosswalk.class, WireFrameworks.CROSSWALK);
    put(Border.class, WireFrameworks.BORDER);
    put(ProgressLog.class, WireProgress.LOG);
    put(Force.class, WireFrameworks.FORCE);
    putParts();
    putFamilies();
    putTokens();
  }

  private WireForms() {}

  private static void putParts() {
    put(PillarAssessment.class, WireAssessments.PILLAR_ASSESSMENT);
    put(QuestionAssessment.class, WireAssessments.QUESTION_ASSESSMENT);
    put(StatedDirection.class, WireJudgments.STATED_DIRECTION);
    put(DetailedFinding.class, WireFindings.DETAILED_FINDING);
    put(Recommendation.class, WireFindings.RECOMMENDATION);
    put(Point.class, WireFindings.POINT);
    put(Source.class, WireSources.SOURCE);
    put(Evidence.class, WireSources.EVIDENCE);
    put(FrameworkPillar.class, WireFrameworks.PILLAR);
    put(Question.class, WireFrameworks.QUESTION);
    put(Wording.class, WireFrameworks.WORDING);
    put(FrameworkDate.class, WireFrameworks.DATE);
    put(CrosswalkRow.class, WireFrameworks.CROSSWALK_ROW);
    put(BorderRule.class, WireFrameworks.BORDER_RULE);
    put(ProgressEntry.class, WireProgress.ENTRY);
    put(ProgressHistory.class, WireProgress.HISTORY);
    put(GradingScale.class, WireFrameworks.SCALE);
  }

  private static void putFamilies() {
    put(Judgment.class, WireJudgments.JUDGMENT);
    putKind(WireJudgments.JUDGMENT, WireJudgments.GRADED);
    putKind(WireJudgments.JUDGMENT, WireJudgments.CARRIED_FORWARD);
    putKind(WireJudgments.JUDGMENT, WireJudgments.NOT_GRADED);
    putKind(WireJudgments.JUDGMENT, WireJudgments.NOT_STATED);
    put(Finding.class, WireFindings.FINDING);
    putFinding(WireFindings.AREA_FOR_IMPROVEMENT);
    putFinding(WireFindings.CAUSE_OF_CONCERN);
    putFinding(WireFindings.INNOVATIVE_PRACTICE);
    put(Deadline.class, WireDeadlines.DEADLINE);
    putKind(WireDeadlines.DEADLINE, WireDeadlines.IMMEDIATELY);
    putKind(WireDeadlines.DEADLINE, WireDeadlines.WITHIN);
    putKind(WireDeadlines.DEADLINE, WireDeadlines.BY);
    putKind(WireDeadlines.DEADLINE, WireDeadlines.NONE);
  }

  private static void putTokens() {
    put(Basis.class, WireScalars.BASIS);
    put(Comparability.class, WireScalars.COMPARABILITY);
    put(Cycle.class, WireScalars.CYCLE);
    put(Direction.class, WireScalars.DIRECTION);
    put(FindingKind.class, WireScalars.FINDING_KIND);
    put(FindingRef.class, WireScalars.FINDING_REF);
    put(FrameworkDate.Event.class, WireScalars.EVENT);
    put(Grade.class, WireScalars.GRADE);
    put(Graded.class, WireScalars.GRADED);
    put(NoGradeReason.class, WireScalars.NO_GRADE_REASON);
    put(PartialDate.class, WireScalars.PARTIAL_DATE);
    put(Pillar.class, WireScalars.PILLAR);
    put(ProgressStatus.class, WireScalars.PROGRESS_STATUS);
    put(Publisher.class, WireScalars.PUBLISHER);
    put(QuestionId.class, WireScalars.QUESTION_ID);
    put(Relation.class, WireScalars.RELATION);
    put(Support.class, WireScalars.SUPPORT);
    put(WordingState.class, WireScalars.WORDING_STATE);
  }

  private static <T> void put(Class<T> type, Codec<T> codec) {
    ALL.put(type, codec);
  }

  private static <T, K extends T> void putKind(TaggedCodec<T> family, Kind<K> kind) {
    put(kind.type(), family.only(kind));
  }

  private static <K extends Finding> void putFinding(Kind<K> kind) {
    put(kind.type(), new FindingCodec<>(WireFindings.FAMILY.only(kind)));
  }

  /** What is done with each type and its form. */
  interface Visitor {
    <T> void visit(Class<T> type, Codec<T> codec);
  }

  /** Shows every type and its form. */
  static void visit(Visitor visitor) {
    ALL.keySet().forEach(type -> show(type, visitor));
  }

  private static <T> void show(Class<T> type, Visitor visitor) {
    visitor.visit(type, of(type));
  }

  /**
   * The form of a type.
   *
   * @throws UnknownNameException if it has none
   */
  @SuppressWarnings("unchecked") // put lets nothing else in
  static <T> Codec<T> of(Class<T> type) {
    return (Codec<T>)
        Optional.ofNullable(ALL.get(type))
            .orElseThrow(
                () ->
                    new UnknownNameException(
                        "a type with a wire form",
                        type.getName(),
                        ALL.keySet().stream().map(Class::getSimpleName).toList()));
  }

  /**
   * The type under which a value is written.
   *
   * @throws UnknownNameException if it has no form
   */
  @SuppressWarnings("unchecked") // a value is of the class that it is an instance of
  static Class<Object> typeOf(Object value) {
    return (Class<Object>)
        ALL.keySet().stream()
            .filter(type -> type.isInstance(value))
            .findFirst()
            .orElseGet(value::getClass);
  }
}
