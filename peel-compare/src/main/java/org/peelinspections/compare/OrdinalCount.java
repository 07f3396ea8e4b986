package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peelinspections.compare.CohortSides.Half;
import org.peelinspections.compare.Span.Topic;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.CarriedForwardJudgment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.Judgment;

/** Turns the grades of a cohort into numbers, on one scale, and lists what has none. */
final class OrdinalCount {

  private final CohortSides sides;
  private final Set<GradingScale> scales = new LinkedHashSet<>();
  private final List<Ordinal> ordinals = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  OrdinalCount(CohortSides sides) {
    this.sides = sides;
  }

  Ordinals ordinals() {
    for (Side side : Side.values()) {
      sides.on(side).ifPresent(half -> count(half, side));
    }
    if (scales.size() > 1) {
      throw new InvalidValueException(
          "ordinals of " + cycles(),
          "the grades stand on the scales "
              + scales.stream().map(GradingScale::name).collect(Collectors.joining(" and ")),
          "expected one scale; take each cycle by itself");
    }
    return new Ordinals(scales.stream().findFirst(), ordinals, leftOut);
  }

  private String cycles() {
    return sides.earlier().map(half -> half.cycle() + " and ").orElse("") + sides.later().cycle();
  }

  private void count(Half half, Side side) {
    for (Assessment assessment : half.assessments()) {
      for (Subject subject : subjects(side)) {
        if (Half.has(assessment.framework(), subject, side)) {
          count(assessment, side, subject);
        }
      }
    }
  }

  /** What the rows are about on one side, each once though it may be split over several rows. */
  private Set<Subject> subjects(Side side) {
    Set<Subject> subjects = new LinkedHashSet<>();
    for (Topic topic : sides.topics()) {
      topic
          .subject()
          .match(pillar -> Optional.<Subject>of(pillar), pair -> alone(pair, side))
          .ifPresent(subjects::add);
    }
    return subjects;
  }

  private static Optional<Subject> alone(QuestionSubject pair, Side side) {
    return pair.on(side)
        .map(
            id ->
                side == Side.EARLIER
                    ? Subject.of(Optional.of(id), Optional.empty())
                    : Subject.of(Optional.empty(), Optional.of(id)));
  }

  private void count(Assessment assessment, Side side, Subject subject) {
    Cycle cycle = assessment.framework().cycle();
    Optional<Part> part = Part.of(assessment, subject, side);
    Reasons.absence(subject, side, assessment.framework(), part)
        .ifPresentOrElse(
            reason -> leftOut.add(new LeftOut(assessment.force(), cycle, subject, reason)),
            () -> add(assessment, subject, part.orElseThrow().judgment()));
  }

  private void add(Assessment assessment, Subject subject, Judgment judgment) {
    GradingScale scale = judgment.standingScale().orElseThrow();
    Grade grade = judgment.standingGrade().orElseThrow();
    scales.add(scale);
    ordinals.add(
        new Ordinal(
            assessment.force(),
            assessment.framework().cycle(),
            subject,
            grade,
            scale.grades().size() - scale.position(grade),
            judgment instanceof CarriedForwardJudgment));
  }
}
