package org.peelinspections.model.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Framework;

/** Joins two complementary assessments; {@link Assessment#merge} says by which rules. */
final class Merge {

  private final String where;

  private Merge(String where) {
    this.where = where;
  }

  static Assessment of(Assessment one, Assessment other) {
    String where = "merge of " + one.force().slug() + " under " + one.framework();
    requireSameSubject(where, one, other);
    Merge merge = new Merge(where);
    return Assessment.builder()
        .force(one.force())
        .framework(one.framework())
        .areas(merge.areas(one.areas(), other.areas()))
        .findings(FindingUnion.of(one.findings(), other.findings()))
        .inspector(merge.either("inspector", one.inspector(), other.inspector()))
        .observations(merge.either("observations", one.observations(), other.observations()))
        .build();
  }

  static void requireSameSubject(String where, Assessment one, Assessment other) {
    requireSame(where, "force", one.force(), other.force(), Force::slug);
    requireSame(where, "framework", one.framework(), other.framework(), Framework::id);
  }

  private static <T> void requireSame(
      String where, String what, T one, T other, Function<T, String> key) {
    if (one.equals(other)) {
      return;
    }
    boolean sameKey = key.apply(one).equals(key.apply(other));
    throw new InvalidValueException(
        where,
        sameKey
            ? "the two values of " + what + " " + key.apply(one) + " differ"
            : "the " + what + "s are " + key.apply(one) + " and " + key.apply(other),
        "expected one " + what);
  }

  private List<AreaAssessment> areas(List<AreaAssessment> one, List<AreaAssessment> other) {
    Map<AreaId, AreaAssessment> areas = new LinkedHashMap<>();
    Stream.concat(one.stream(), other.stream())
        .forEach(part -> areas.merge(part.area(), part, this::area));
    return List.copyOf(areas.values());
  }

  private AreaAssessment area(AreaAssessment one, AreaAssessment other) {
    String what = one.area().words();
    return AreaAssessment.builder()
        .area(one.area())
        .wording(either(what + ", wording", one.wording(), other.wording()))
        .lastUpdated(later(one.lastUpdated(), other.lastUpdated()))
        .judgment(judgment(what, one.judgment(), other.judgment()))
        .statedDirections(union(one.statedDirections(), other.statedDirections()))
        .narrative(either(what + ", narrative", one.narrative(), other.narrative()))
        .detailedFindings(
            either(what + ", detailed findings", one.detailedFindings(), other.detailedFindings()))
        .findings(FindingUnion.of(one.findings(), other.findings()))
        .sources(union(one.sources(), other.sources()))
        .evidence(union(one.evidence(), other.evidence()))
        .build();
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(LocalDate::compareTo);
  }

  private Judgment judgment(String what, Judgment one, Judgment other) {
    if (one.equals(other) || yields(other, one)) {
      return one;
    }
    if (yields(one, other)) {
      return other;
    }
    if (one instanceof Judgment.NotGraded a && other instanceof Judgment.NotGraded b) {
      return notGraded(what, a, b);
    }
    if (isCarried(one) && isCarried(other)) {
      return carried(what, one, other);
    }
    throw contradiction(what, one, other);
  }

  private InvalidValueException contradiction(String what, Judgment one, Judgment other) {
    return contradiction(what + ", judgment", words(one), words(other));
  }

  /** A judgment in words: its grade and scale, or why there is none. */
  private static String words(Judgment judgment) {
    return judgment.match(
        graded -> words(graded.grade(), graded.scale()),
        carried ->
            words(carried.grade(), carried.scale())
                + ", carried forward"
                + carried.origin().map(cycle -> " from " + cycle.label()).orElse(""),
        notGraded -> "no grade (" + notGraded.reason().label() + ")",
        notStated -> notStated.label());
  }

  private static String words(Grade grade, GradingScale scale) {
    return grade.label() + " on scale " + scale.name();
  }

  /** Whether a judgment says no more than that the other one stands elsewhere, or not even that. */
  private static boolean yields(Judgment one, Judgment other) {
    return one.match(
        graded -> false,
        carried -> false,
        notGraded ->
            notGraded.reason() == NoGradeReason.REPORTED_SEPARATELY
                && (other.standingGrade().isPresent() || isCarried(other)),
        notStated -> !notStated.isCarriedOver());
  }

  private Judgment notGraded(String what, Judgment.NotGraded one, Judgment.NotGraded other) {
    boolean open = one.reason() == NoGradeReason.NOT_ESTABLISHED;
    boolean otherOpen = other.reason() == NoGradeReason.NOT_ESTABLISHED;
    if (one.reason() != other.reason() && !open && !otherOpen) {
      throw contradiction(what, one, other);
    }
    return Judgment.NotGraded.builder()
        .reason(open ? other.reason() : one.reason())
        .wordings(union(one.wordings(), other.wordings()))
        .build();
  }

  private static boolean isCarried(Judgment judgment) {
    return judgment instanceof Judgment.CarriedForward
        || (judgment instanceof Judgment.NotStated notStated && notStated.isCarriedOver());
  }

  private Judgment carried(String what, Judgment one, Judgment other) {
    Optional<Grade> grade = one.standingGrade().or(other::standingGrade);
    Optional<GradingScale> scale = one.standingScale().or(other::standingScale);
    if (!grade.equals(other.standingGrade().or(() -> grade))
        || !scale.equals(other.standingScale().or(() -> scale))) {
      throw contradiction(what, one, other);
    }
    Optional<Cycle> origin =
        either(what + ", origin of the judgment", one.origin(), other.origin());
    List<String> wordings = union(one.wordings(), other.wordings());
    return grade.isEmpty()
        ? Judgment.NotStated.builder().origin(origin).wordings(wordings).build()
        : Judgment.CarriedForward.builder()
            .grade(grade.get())
            .scale(scale.orElseThrow())
            .origin(origin)
            .wordings(wordings)
            .build();
  }

  private <T> Optional<T> either(String what, Optional<T> one, Optional<T> other) {
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      throw contradiction(what, one.get(), other.get());
    }
    return one.or(() -> other);
  }

  private <T> List<T> either(String what, List<T> one, List<T> other) {
    if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
      int i = 0;
      while (i < one.size() && i < other.size() && one.get(i).equals(other.get(i))) {
        i++;
      }
      throw contradiction(what + ", entry " + (i + 1) + ",", entry(one, i), entry(other, i));
    }
    return one.isEmpty() ? other : one;
  }

  private static Object entry(List<?> list, int i) {
    if (i == list.size()) {
      return "absent";
    }
    return list.get(i) instanceof DetailedFinding section ? words(section) : list.get(i);
  }

  /** The heading in quotation marks, where there is one, and the paragraphs. */
  private static String words(DetailedFinding section) {
    return Stream.concat(
            section.heading().map(heading -> "'" + heading + "'").stream(),
            section.paragraphs().stream())
        .collect(Collectors.joining(" "));
  }

  private InvalidValueException contradiction(String what, Object one, Object other) {
    return new InvalidValueException(
        where,
        what + " is " + one + " on one side and " + other + " on the other",
        "expected sides that do not contradict each other");
  }

  /** All of one list, then what the other has beyond that; what is equal on one side stays. */
  static <T> List<T> union(List<T> one, List<T> other) {
    List<T> united = new ArrayList<>(one);
    List<T> open = new ArrayList<>(one);
    for (T element : other) {
      if (!open.remove(element)) {
        united.add(element);
      }
    }
    return List.copyOf(united);
  }
}
