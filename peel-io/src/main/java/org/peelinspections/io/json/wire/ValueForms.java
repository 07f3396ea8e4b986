package org.peelinspections.io.json.wire;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Force;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.Wording;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.DetailedFinding;
import org.peelinspections.model.assessment.ProgressEntry;
import org.peelinspections.model.assessment.ProgressHistory;
import org.peelinspections.model.assessment.ProgressLog;
import org.peelinspections.model.fault.UnknownNameException;
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
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkDate;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Question;

/**
 * The form of the model: every type with its properties, in the order in which they are written.
 *
 * <p>A property bears the name of the accessor that has its value; {@code from:origin} is named
 * {@code from} and has the value of {@code origin()}. Left out is what an {@code Optional} or a
 * list does not hold, and the default of a property with a question mark. Inside an assessment,
 * {@code area/} is the path of the area alone. A force or a framework inside another object is
 * written as its key.
 */
final class ValueForms {

  private static final List<GradingScale> SCALES =
      List.of(GradingScale.FOUR_TIERS, GradingScale.FIVE_TIERS);

  private static final String REF = "kent/2017/legitimacy/1#area-for-improvement-0a1b2c3d4e5f-1";

  private ValueForms() {}

  static void define() {
    documents();
    parts();
    partsOfFrameworks();
    judgments();
    findings();
    texts();
  }

  private static void documents() {
    document(
        Assessment.class,
        "peel-assessment/1",
        "force framework areas findings inspector observations");
    document(
        Framework.class,
        "peel-framework/1",
        "id cycle name otherNames scale pillars questions dates note sources");
    document(Crosswalk.class, "peel-crosswalk/1", "earlier later rows");
    document(Border.class, "peel-border/1", "earlier later rules");
    document(ProgressLog.class, "peel-progress-log/1", "histories");
    document(Force.class, "peel-force/1", "slug name shortName otherNames onsCode");
  }

  private static void parts() {
    object(
        AreaAssessment.class,
        "area/ wording lastUpdated judgment statedDirections sources evidence narrative"
            + " detailedFindings findings");
    object(StatedDirection.class, "direction words recalledGrade since");
    object(DetailedFinding.class, "heading paragraphs");
    object(Recommendation.class, "text points deadline? evidence");
    object(Source.class, "address publisher published lastUpdated retrieved support?");
    object(Evidence.class, "document firstLine lastLine words basis?");
    object(ProgressEntry.class, "date status owner registerNumber note");
    object(ProgressHistory.class, "entries").bare = true;
    objectOrText(
        Point.class,
        "text points",
        Leaf.text(Point.class, "a point", "text", Point::of, Point::text),
        point -> point.points().isEmpty());
  }

  private static void partsOfFrameworks() {
    object(FrameworkPillar.class, "pillar graded headline note sources");
    object(
        Question.class,
        "id pillar number label labelPublished? otherLabels wording otherWordings graded"
            + " reportedSeparately? diagnostics note sources");
    object(Wording.class, "state text sources");
    object(FrameworkDate.class, "event part first last note sources");
    object(CrosswalkRow.class, "earlier later relation reason via sources");
    object(BorderRule.class, "area comparability reason sources");
    objectOrText(
        GradingScale.class,
        "name grades",
        Leaf.text(
            GradingScale.class, "a grading scale", "text", ValueForms::scale, GradingScale::name),
        SCALES::contains);
  }

  private static GradingScale scale(String name) {
    List<String> names = SCALES.stream().map(GradingScale::name).toList();
    if (!names.contains(name)) {
      throw new UnknownNameException("a grading scale", name, names);
    }
    return SCALES.get(names.indexOf(name));
  }

  private static void judgments() {
    family(
        Judgment.class,
        "status",
        "a status of a judgment",
        Kind.of(Judgment.Graded.class, "graded", "grade scale?"),
        Kind.of(
            Judgment.CarriedForward.class, "carried-forward", "grade scale? from:origin wordings"),
        Kind.of(Judgment.NotGraded.class, "not-graded", "reason wordings"),
        Kind.of(Judgment.NotStated.class, "not-stated", "from:origin wordings"));
  }

  private static void findings() {
    family(
        Finding.class,
        "kind",
        "a kind of finding",
        Kind.of(
            AreaForImprovement.class,
            "area-for-improvement",
            "text points paragraphs carriedFrom evidence"),
        Kind.of(
            CauseOfConcern.class,
            "cause-of-concern",
            "text points paragraphs recommendations carriedFrom evidence"),
        Kind.of(
            InnovativePractice.class, "innovative-practice", "text points paragraphs evidence"));
    family(
        Deadline.class,
        "kind",
        "a kind of deadline",
        Kind.of(Deadline.Immediately.class, "immediately", "", by -> Deadline.immediately()),
        Kind.of(Deadline.Within.class, "within", "period", by -> Deadline.within((Period) by[0])),
        Kind.of(Deadline.By.class, "by", "date", by -> Deadline.by((LocalDate) by[0])),
        Kind.of(Deadline.None.class, "none", "", by -> Deadline.none()));
  }

  private static void texts() {
    Forms.put(Forms.tokens(FindingKind.class));
    text(String.class, "text", "text", text -> text, text -> text);
    text(Cycle.class, "a cycle", "2018-19", Cycle::ofKey, Cycle::key);
    text(AreaId.class, "an area id", "2017/legitimacy/1", AreaId::of, AreaId::toString);
    text(FindingRef.class, "a finding ref", REF, FindingRef::of, FindingRef::toString);
    text(PartialDate.class, "a date", "2017-12", PartialDate::of, PartialDate::text);
    text(LocalDate.class, "a day", "2017-12-12", LocalDate::parse, LocalDate::toString);
    text(Period.class, "a period", "P6M or P28D", Period::parse, Period::toString);
    text(URI.class, "an address", "https://example.org/", URI::create, URI::toString);
  }

  private static <T> void text(
      Class<T> type, String kind, String example, Function<String, T> of, Function<T, String> to) {
    Forms.put(Leaf.text(type, kind, "one such as " + example, of, to));
  }

  private static void document(Class<?> type, String format, String words) {
    Forms.put(
        new Shape(
            type, Shape.FORMAT, "the format expected here", List.of(Kind.of(type, format, words))));
  }

  private static Shape object(Class<?> type, String words) {
    Shape shape = new Shape(type, "", "", List.of(Kind.of(type, "", words)));
    Forms.put(shape);
    return shape;
  }

  private static <T> void objectOrText(
      Class<T> type, String words, Leaf<T> text, Predicate<T> isText) {
    Shape shape = object(type, words);
    shape.ofText = text;
    shape.isText = value -> isText.test(type.cast(value));
  }

  /** The family, and each of its kinds by itself. */
  private static void family(Class<?> type, String head, String label, Kind... kinds) {
    Forms.put(new Shape(type, head, label, List.of(kinds)));
    for (Kind kind : kinds) {
      Forms.put(new Shape(kind.type, head, label, List.of(kind)));
    }
  }
}
