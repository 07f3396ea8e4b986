package org.peelinspections.io.json.wire;

import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.model.*;
import org.peelinspections.model.assessment.*;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.*;
import org.peelinspections.model.framework.*;
import org.peelinspections.model.internal.Tokens;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Question;

/** Every type that has a wire form, and that form. */
public final class WireForms {

  /** The property in which a document says its format. */
  static final String FORMAT = "format";

  private static final Map<Class<?>, ObjectForm<?, ?>> OBJECTS = new LinkedHashMap<>();
  private static final Map<Type, TextForm<?>> TEXTS = new LinkedHashMap<>();
  private static final ListForm<ProgressHistory, ProgressEntry> HISTORY =
      new ListForm<>(
          ProgressHistory.class,
          ProgressEntry.class,
          ProgressHistory::entries,
          entries -> ProgressHistory.builder().entries(entries).build());

  private static final List<ResultForm<?>> RESULTS =
      List.of(
          new ResultForm<>(Comparison.class, ComparisonJson::of),
          new ResultForm<>(Trend.class, TrendJson::of),
          new ResultForm<>(Cohort.class, CohortJson::of),
          new ResultForm<>(FindingLineage.class, LineageJson::of));

  private static final List<Class<?>> READ;
  private static final List<Class<?>> WRITTEN;

  static {
    object(Assessment.class, AssessmentJson.class, AssessmentJson::of, AssessmentJson::toValue);
    object(Framework.class, FrameworkJson.class, FrameworkJson::of, FrameworkJson::toValue);
    object(Crosswalk.class, CrosswalkJson.class, CrosswalkJson::of, CrosswalkJson::toValue);
    object(Border.class, BorderJson.class, BorderJson::of, BorderJson::toValue);
    object(ProgressLog.class, ProgressLogJson.class, ProgressLogJson::of, ProgressLogJson::toValue);
    object(Force.class, ForceJson.class, ForceJson::of, ForceJson::toValue);
    parts();
    partsOfFrameworks();
    judgments();
    findings();
    deadlines();
    tokens();
    otherTexts();
    references();
    READ = published();
    WRITTEN =
        Stream.concat(READ.stream(), RESULTS.stream().<Class<?>>map(ResultForm::type)).toList();
  }

  private WireForms() {}

  private static void parts() {
    object(
        AreaAssessment.class,
        AreaJson.class,
        value -> AreaJson.of(value, Optional.empty()),
        (wire, reading) -> wire.toValue(reading, Optional.empty()));
    object(
        StatedDirection.class,
        StatedDirectionJson.class,
        StatedDirectionJson::of,
        StatedDirectionJson::toValue);
    object(
        DetailedFinding.class,
        DetailedFindingJson.class,
        DetailedFindingJson::of,
        DetailedFindingJson::toValue);
    object(
        Recommendation.class,
        RecommendationJson.class,
        RecommendationJson::of,
        RecommendationJson::toValue);
    objectOrText(
        Point.class, PointJson.class, PointJson::of, PointJson::toValue, "a point", Point::of);
    object(Source.class, SourceJson.class, SourceJson::of, SourceJson::toValue);
    object(Evidence.class, EvidenceJson.class, EvidenceJson::of, EvidenceJson::toValue);
    object(
        ProgressEntry.class,
        ProgressEntryJson.class,
        ProgressEntryJson::of,
        ProgressEntryJson::toValue);
  }

  private static void partsOfFrameworks() {
    object(
        FrameworkPillar.class,
        FrameworkPillarJson.class,
        FrameworkPillarJson::of,
        FrameworkPillarJson::toValue);
    object(Question.class, QuestionJson.class, QuestionJson::of, QuestionJson::toValue);
    object(Wording.class, WordingJson.class, WordingJson::of, WordingJson::toValue);
    object(
        FrameworkDate.class,
        FrameworkDateJson.class,
        FrameworkDateJson::of,
        FrameworkDateJson::toValue);
    object(
        CrosswalkRow.class,
        CrosswalkRowJson.class,
        CrosswalkRowJson::of,
        CrosswalkRowJson::toValue);
    object(BorderRule.class, BorderRuleJson.class, BorderRuleJson::of, BorderRuleJson::toValue);
    objectOrText(
        GradingScale.class,
        GradingScaleJson.class,
        GradingScaleJson::of,
        GradingScaleJson::toValue,
        "a grading scale",
        GradingScaleJson::ofName);
  }

  private static void judgments() {
    judgment(Judgment.class, "");
    judgment(Judgment.Graded.class, "graded");
    judgment(Judgment.CarriedForward.class, "carried-forward");
    judgment(Judgment.NotGraded.class, "not-graded");
    judgment(Judgment.NotStated.class, "not-stated");
    deferred(JudgmentJson.class);
    deferred(AreaJson.class);
    token("a status of a judgment", JudgmentJson.Status.class);
  }

  private static <T extends Judgment> void judgment(Class<T> type, String status) {
    object(
        type,
        JudgmentJson.class,
        JudgmentJson::of,
        (wire, reading) ->
            kind(
                type,
                wire.toValue(Optional.empty()),
                new Tag("status", "a status of a judgment", Wire.token(wire.status()), status)));
  }

  private static void findings() {
    finding(Finding.class, "");
    finding(AreaForImprovement.class, FindingKind.AREA_FOR_IMPROVEMENT.token());
    finding(CauseOfConcern.class, FindingKind.CAUSE_OF_CONCERN.token());
    finding(InnovativePractice.class, FindingKind.INNOVATIVE_PRACTICE.token());
  }

  private static <T extends Finding> void finding(Class<T> type, String kind) {
    object(
        type,
        FindingJson.class,
        FindingJson::of,
        (wire, reading) ->
            kind(
                type,
                wire.toValue(),
                new Tag("kind", "a kind of finding", wire.kind().token(), kind)));
  }

  private static void deadlines() {
    deadline(Deadline.class, "");
    deadline(Deadline.Immediately.class, "immediately");
    deadline(Deadline.Within.class, "within");
    deadline(Deadline.By.class, "by");
    deadline(Deadline.None.class, "none");
    token("a kind of deadline", DeadlineJson.Kind.class);
  }

  private static <T extends Deadline> void deadline(Class<T> type, String kind) {
    object(
        type,
        DeadlineJson.class,
        DeadlineJson::of,
        (wire, reading) ->
            kind(
                type,
                wire.toValue(),
                new Tag("kind", "a kind of deadline", Wire.token(wire.kind()), kind)));
  }

  /** Which kind a value of a family is: the property that says so, what it says and should say. */
  private record Tag(String property, String label, String found, String wanted) {}

  /** A value of a family as one of its kinds, if it is of that kind. */
  private static <T> T kind(Class<T> type, Object value, Tag tag) {
    if (!type.isInstance(value)) {
      throw new WireFault(
              Wire.quoted(tag.found) + " is not " + tag.label + "; expected one of " + tag.wanted,
              List.of(tag.wanted))
          .below(tag.property);
    }
    return type.cast(value);
  }

  private static void tokens() {
    text(Basis.class, "a token", Basis::ofToken, Basis::token);
    text(Comparability.class, "a token", Comparability::ofToken, Comparability::token);
    text(Direction.class, "a token", Direction::ofToken, Direction::token);
    text(FindingKind.class, "a token", FindingKind::ofToken, FindingKind::token);
    text(
        FrameworkDate.Event.class,
        "a token",
        FrameworkDate.Event::ofToken,
        FrameworkDate.Event::token);
    text(Grade.class, "a token", Grade::ofToken, Grade::token);
    text(Graded.class, "a token", Graded::ofToken, Graded::token);
    text(NoGradeReason.class, "a token", NoGradeReason::ofToken, NoGradeReason::token);
    text(Pillar.class, "a token", Pillar::ofToken, Pillar::token);
    text(ProgressEntry.Status.class, "a token", ProgressEntry.Status::ofToken, ProgressEntry.Status::token);
    text(Source.Publisher.class, "a token", Source.Publisher::ofToken, Source.Publisher::token);
    text(Relation.class, "a token", Relation::ofToken, Relation::token);
    text(Source.Support.class, "a token", Source.Support::ofToken, Source.Support::token);
    text(Wording.State.class, "a token", Wording.State::ofToken, Wording.State::token);
  }

  private static <E extends Enum<E>> void token(String label, Class<E> type) {
    Tokens<E> tokens = Tokens.of(label, type.getEnumConstants(), Wire::token);
    text(type, "a token", tokens::get, Wire::token);
  }

  private static void otherTexts() {
    text(String.class, "text", text -> text, text -> text);
    text(Cycle.class, "a cycle, one such as 2018-19", Cycle::ofKey, Cycle::key);
    text(AreaId.class, "an area id, one such as 2017/legitimacy/1", AreaId::of, AreaId::toString);
    text(
        FindingRef.class,
        "a finding ref, one such as kent/2017/legitimacy/1#area-for-improvement-0a1b2c3d4e5f-1",
        FindingRef::of,
        FindingRef::toString);
    repeated(PartialDate.class, "a date, one such as 2017-12", PartialDate::of, PartialDate::text);
    repeated(
        LocalDate.class, "a day, one such as 2017-12-12", LocalDate::parse, LocalDate::toString);
    text(Period.class, "a period, one such as P6M or P28D", Period::parse, Period::toString);
    repeated(URI.class, "an address, one such as https://example.org/", URI::create, URI::toString);
    shaped(Integer.class, TextForm.Shape.NUMBER, WireForms::number);
    shaped(int.class, TextForm.Shape.NUMBER, WireForms::number);
    shaped(Boolean.class, TextForm.Shape.BOOLEAN, Boolean::valueOf);
  }

  private static Integer number(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new WireFault(
          Wire.quoted(text) + " is out of range; expected a whole number of at most 10 digits");
    }
  }

  private static void references() {
    reference(ForceKey.class, ForceKey::find, ForceKey::text);
    reference(FrameworkKey.class, FrameworkKey::find, FrameworkKey::text);
  }

  private static <T> void reference(
      Class<T> type, BiFunction<String, Reading, T> find, Function<T, String> print) {
    TEXTS.put(type, new TextForm<>(type, TextForm.Shape.TEXT, "a name", "one", find, print, true));
  }

  private static <T> void text(
      Class<T> type, String what, Function<String, T> parse, Function<T, String> print) {
    TEXTS.put(type, textForm(type, what, parse, print));
  }

  /** A text that one object after the other has, and that takes its time to parse. */
  private static <T> void repeated(
      Class<T> type, String what, Function<String, T> parse, Function<T, String> print) {
    TEXTS.put(
        type, textForm(type, what, (text, reading) -> reading.once(type, text, parse), print));
  }

  private static <T> TextForm<T> textForm(
      Class<T> type, String what, Function<String, T> parse, Function<T, String> print) {
    return textForm(type, what, (text, reading) -> parse.apply(text), print);
  }

  private static <T> TextForm<T> textForm(
      Class<T> type, String what, BiFunction<String, Reading, T> parse, Function<T, String> print) {
    String[] parts = what.split(", ", 2);
    return new TextForm<>(
        type, TextForm.Shape.TEXT, parts[0], parts[parts.length - 1], parse, print, false);
  }

  private static <T> void shaped(Class<T> type, TextForm.Shape shape, Function<String, T> parse) {
    TEXTS.put(
        type,
        new TextForm<>(
            type,
            shape,
            shape.label(),
            shape.label(),
            (text, reading) -> parse.apply(text),
            String::valueOf,
            false));
  }

  private static <T, R extends Record> void object(
      Class<T> type, Class<R> wire, Function<? super T, ?> write, Function<R, T> read) {
    object(type, wire, write, (record, reading) -> read.apply(record));
  }

  private static <T, R extends Record> void object(
      Class<T> type, Class<R> wire, Function<? super T, ?> write, BiFunction<R, Reading, T> read) {
    OBJECTS.put(type, new ObjectForm<>(type, wire, write::apply, read, null));
  }

  private static <T, R extends Record> void objectOrText(
      Class<T> type,
      Class<R> wire,
      Function<T, ?> write,
      Function<R, T> read,
      String kind,
      Function<String, T> ofText) {
    TextForm<T> text = textForm(type, kind + ", text", ofText, String::valueOf);
    OBJECTS.put(
        type, new ObjectForm<>(type, wire, write, (record, reading) -> read.apply(record), text));
  }

  /** A record that becomes a value only with the document that it is a part of. */
  private static <R extends Record> void deferred(Class<R> wire) {
    OBJECTS.put(
        wire, new ObjectForm<>(wire, wire, record -> record, (record, reading) -> record, null));
  }

  /** The forms that are objects. */
  public static Iterable<ObjectForm<?, ?>> objects() {
    return OBJECTS.values();
  }

  /** The forms that are one text, number or boolean. */
  public static Iterable<TextForm<?>> texts() {
    return TEXTS.values();
  }

  /** The form of a type whose values are one text, number or boolean; null for others. */
  public static @Nullable TextForm<?> text(Type type) {
    return TEXTS.get(type);
  }

  /** The form that is a list. */
  public static ListForm<?, ?> history() {
    return HISTORY;
  }

  /** The forms of the model that are one text, and so can be keys. */
  public static List<TextForm<?>> keys() {
    return TEXTS.values().stream().filter(form -> isPublic(form.type())).toList();
  }

  /** The types that are read. */
  public static List<Class<?>> read() {
    return READ;
  }

  /** The types that are written. */
  public static List<Class<?>> written() {
    return WRITTEN;
  }

  /** The forms that are only written. */
  public static List<ResultForm<?>> results() {
    return RESULTS;
  }

  private static List<Class<?>> published() {
    return Stream.of(
            OBJECTS.keySet().stream(),
            Stream.of(HISTORY.type()),
            TEXTS.values().stream().map(TextForm::type))
        .<Class<?>>flatMap(Function.identity())
        .filter(WireForms::isPublic)
        .toList();
  }

  /** Whether a type is one of the library, and not a part of the wire form or of the JDK. */
  private static boolean isPublic(Class<?> type) {
    return type.getPackageName().startsWith("org.peelinspections.model");
  }

  /**
   * Refuses a type that cannot be read.
   *
   * @throws UnknownNameException with the types that can
   */
  public static void checkRead(Class<?> type) {
    if (!READ.contains(type)) {
      throw unknown(type, READ);
    }
  }

  /**
   * Refuses a value that cannot be written.
   *
   * @throws UnknownNameException with the types that can
   */
  public static void checkWritten(Object value) {
    if (WRITTEN.stream().noneMatch(type -> type.isInstance(value))) {
      throw unknown(value.getClass(), WRITTEN);
    }
  }

  private static UnknownNameException unknown(Class<?> type, List<Class<?>> known) {
    return new UnknownNameException(
        "a type with a wire form",
        type.getName(),
        known.stream().map(Class::getSimpleName).toList());
  }
}
