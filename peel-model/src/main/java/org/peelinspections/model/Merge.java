package org.peelinspections.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

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
    return one.toBuilder(
            join(one.pillars(), other.pillars(), PillarAssessment::pillar, merge::pillar),
            join(one.questions(), other.questions(), QuestionAssessment::question, merge::question))
        .findings(findings(one.findings(), other.findings()))
        .inspector(merge.either("inspector", one.inspector(), other.inspector()))
        .observations(merge.either("observations", one.observations(), other.observations()))
        .build();
  }

  static void requireSameSubject(String where, Assessment one, Assessment other) {
    if (!one.force().equals(other.force())) {
      throw new InvalidValueException(
          where,
          "the forces are " + one.force().slug() + " and " + other.force().slug(),
          "expected one force");
    }
    if (!one.framework().equals(other.framework())) {
      throw new InvalidValueException(
          where,
          "the frameworks are " + one.framework() + " and " + other.framework(),
          "expected one framework");
    }
  }

  private static <K, T> List<T> join(
      List<T> one, List<T> other, Function<T, K> key, BinaryOperator<T> joined) {
    Map<K, T> parts = new LinkedHashMap<>();
    Stream.concat(one.stream(), other.stream())
        .forEach(part -> parts.merge(key.apply(part), part, joined));
    return List.copyOf(parts.values());
  }

  private PillarAssessment pillar(PillarAssessment one, PillarAssessment other) {
    String what = "pillar " + one.pillar().token();
    return PillarAssessment.builder()
        .pillar(one.pillar())
        .headline(either(what + ", headline", one.headline(), other.headline()))
        .lastUpdated(later(one.lastUpdated(), other.lastUpdated()))
        .judgment(judgment(what, one.judgment(), other.judgment()))
        .statedDirections(union(one.statedDirections(), other.statedDirections()))
        .summary(either(what + ", summary", one.summary(), other.summary()))
        .findings(findings(one.findings(), other.findings()))
        .sources(union(one.sources(), other.sources()))
        .evidence(union(one.evidence(), other.evidence()))
        .build();
  }

  private QuestionAssessment question(QuestionAssessment one, QuestionAssessment other) {
    String what = "question " + one.question();
    return QuestionAssessment.builder()
        .question(one.question())
        .wording(either(what + ", wording", one.wording(), other.wording()))
        .judgment(judgment(what, one.judgment(), other.judgment()))
        .statedDirections(union(one.statedDirections(), other.statedDirections()))
        .narrative(either(what + ", narrative", one.narrative(), other.narrative()))
        .detailedFindings(
            either(what + ", detailed findings", one.detailedFindings(), other.detailedFindings()))
        .findings(findings(one.findings(), other.findings()))
        .sources(union(one.sources(), other.sources()))
        .evidence(union(one.evidence(), other.evidence()))
        .build();
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(LocalDate::compareTo);
  }

  private Judgment judgment(String what, Judgment one, Judgment other) {
    if (one instanceof NotStatedJudgment) {
      return other;
    }
    if (other instanceof NotStatedJudgment || one.equals(other)) {
      return one;
    }
    if (one instanceof NotGradedJudgment a
        && other instanceof NotGradedJudgment b
        && a.reason() == b.reason()) {
      return NotGradedJudgment.builder()
          .reason(a.reason())
          .wordings(union(a.wordings(), b.wordings()))
          .build();
    }
    if (one instanceof CarriedForwardJudgment a
        && other instanceof CarriedForwardJudgment b
        && a.grade() == b.grade()) {
      return CarriedForwardJudgment.builder()
          .grade(a.grade())
          .scale(a.scale())
          .origin(either(what + ", origin of the judgment", a.origin(), b.origin()))
          .wordings(union(a.wordings(), b.wordings()))
          .build();
    }
    throw contradiction(what + ", judgment", one, other);
  }

  private <T> Optional<T> either(String what, Optional<T> one, Optional<T> other) {
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      throw contradiction(what, one.get(), other.get());
    }
    return one.or(() -> other);
  }

  private <T> List<T> either(String what, List<T> one, List<T> other) {
    if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
      throw contradiction(what, one, other);
    }
    return one.isEmpty() ? other : one;
  }

  private InvalidValueException contradiction(String what, Object one, Object other) {
    return new InvalidValueException(
        where,
        what + " is " + one + " on one side and " + other + " on the other",
        "expected sides that do not contradict each other");
  }

  private static <T> List<T> union(List<T> one, List<T> other) {
    LinkedHashSet<T> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return List.copyOf(union);
  }

  /**
   * All findings of one side, then those of the other that the first side does not have; findings
   * that say the same become one with the evidence of both.
   */
  private static List<Finding> findings(List<Finding> one, List<Finding> other) {
    List<Finding> united = new ArrayList<>(one);
    List<Optional<Finding>> open =
        new ArrayList<>(one.stream().map(f -> Optional.of(FindingEvidence.without(f))).toList());
    List<Finding> more = new ArrayList<>();
    for (Finding finding : other) {
      int same = open.indexOf(Optional.of(FindingEvidence.without(finding)));
      if (same < 0) {
        more.add(finding);
      } else {
        united.set(same, FindingEvidence.unite(united.get(same), finding));
        open.set(same, Optional.empty());
      }
    }
    united.addAll(more);
    return united;
  }
}
