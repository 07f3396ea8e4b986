package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.CarriedForwardJudgment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NotGradedJudgment;
import org.peelinspections.model.NotStatedJudgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.StatedDirection;

/** The sentences of this package, in one place. */
final class Sentences {

  private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four");

  private Sentences() {}

  static String title(Pillar pillar) {
    return capital(pillar.label());
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String noPillar(Framework framework, Pillar pillar) {
    return framework.name() + " does not have the pillar " + pillar.label() + ".";
  }

  static String noCounterpart(Framework framework) {
    return framework.name() + " has no counterpart of this question.";
  }

  static String counterpartNotEstablished(Framework framework) {
    return "Whether "
        + framework.name()
        + " has a counterpart of this question is not established.";
  }

  static String notInAssessment(String cycle, AreaPair areas) {
    String what = areas.pillar().isPresent() ? "pillar" : "question";
    return "The " + cycle + " assessment at hand does not include this " + what + ".";
  }

  static String noGrade(String cycle, NotGradedJudgment judgment) {
    return "There is no " + cycle + " grade: " + judgment.reason().label() + ".";
  }

  static String notStated(String cycle, NotStatedJudgment judgment) {
    if (judgment.isCarriedOver()) {
      return "The "
          + cycle
          + " judgment is carried forward from "
          + origin(judgment)
          + ", and the source at hand does not give the grade.";
    }
    return "The source at hand for " + cycle + " does not say whether a grade was given.";
  }

  static String borderUnknown(Span span) {
    return "No statement of the inspectorate is known on whether "
        + span.earlier().name()
        + " and "
        + span.later().name()
        + " can be compared.";
  }

  static String differentScale(Span span, GradingScale earlier, GradingScale later) {
    return "The grades stand on different scales: "
        + earlier.name()
        + " in "
        + span.earlier().cycle().label()
        + ", "
        + later.name()
        + " in "
        + span.later().cycle().label()
        + ".";
  }

  static String carriedForward(String cycle, Side side, CarriedForwardJudgment judgment) {
    String from = origin(judgment);
    if (side == Side.LATER) {
      return "The " + cycle + " judgment is carried forward from " + from + ".";
    }
    return "The "
        + cycle
        + " judgment was itself carried forward from "
        + from
        + ", so that the change is measured since "
        + judgment.origin().map(Cycle::label).orElse("then")
        + ".";
  }

  private static String origin(Judgment judgment) {
    return judgment.origin().map(Cycle::label).orElse("an earlier cycle that is not established");
  }

  static String relation(ReasonCode code) {
    return switch (code) {
      case QUESTION_BROADER -> "The later question asks all that the earlier one asked, and more.";
      case QUESTION_NARROWER ->
          "The later question asks only a part of what the earlier one asked.";
      case QUESTION_OVERLAPS -> "The two questions share no more than some ground.";
      case SEVERAL_COUNTERPARTS -> "This is not the only question that would go on as the other.";
      default -> "The question counts as reworded.";
    };
  }

  static String otherPeriod(StatedDirection stated, Cycle earlier) {
    return stated
        .since()
        .map(
            since ->
                "The inspectorate speaks of the change since "
                    + since.label()
                    + ", not since "
                    + earlier.label()
                    + ".")
        .orElse(
            "The inspectorate does not name the cycle that it speaks of, and there is another"
                + " between the two.");
  }

  static String recallsAnotherGrade(Grade recalled, Cycle cycle, Grade found) {
    return "The inspectorate recalls an earlier grade of "
        + recalled.label()
        + "; the "
        + cycle.label()
        + " grade at hand is "
        + found.label()
        + ".";
  }

  static String standsAlone(StatedDirection stated) {
    return "The inspectorate itself speaks of "
        + noun(stated.direction())
        + "; the comparison gives no direction.";
  }

  static String besideDirection(StatedDirection stated, Direction found) {
    String words = "The inspectorate itself speaks of " + noun(stated.direction());
    return stated.direction() == found
        ? words + ", as the grades do."
        : words + "; the grades show " + noun(found) + ".";
  }

  private static String noun(Direction direction) {
    return switch (direction) {
      case IMPROVED -> "an improvement";
      case UNCHANGED -> "no change";
      case DECLINED -> "a decline";
    };
  }

  /** The change in words: {@code declined by one step}, or {@code unchanged}. */
  static String change(Change change) {
    return change.steps() == 0
        ? change.direction().label()
        : change.direction().label() + " by " + steps(change.steps());
  }

  static String steps(int steps) {
    String number = steps < NUMBERS.size() ? NUMBERS.get(steps) : Integer.toString(steps);
    return number + (steps == 1 ? " step" : " steps");
  }

  /** A pillar, or a question as it stands in a table, with both questions where they differ. */
  static String area(AreaPair pair, String label) {
    if (pair.pillar().isPresent()) {
      return label;
    }
    Optional<String> earlier = pair.earlier().map(AreaId::path);
    Optional<String> later = pair.later().map(AreaId::path);
    if (later.isEmpty()) {
      return area(earlier.orElseThrow(), label) + " -> none";
    }
    String name = area(later.get(), label);
    return earlier.equals(later) ? name : earlier.orElse("none") + " -> " + name;
  }

  /** A question as it stands in a table: with its path, unless that only repeats the label. */
  static String area(String path, String label) {
    return path.contains("/") ? path + " " + label : label;
  }

  /** A judgment in a few words; absent: not in the assessment. */
  static String judgment(Optional<Judgment> judgment) {
    return judgment
        .<String>map(
            present ->
                present.match(
                    graded -> graded.grade().label(),
                    Sentences::carried,
                    notGraded -> notGraded.reason().label(),
                    notStated -> notStated.label()))
        .orElse("not in assessment");
  }

  private static String carried(CarriedForwardJudgment judgment) {
    return judgment.grade().label()
        + judgment
            .origin()
            .map(origin -> " (from " + origin.label() + ")")
            .orElse(" (carried forward)");
  }

  static String summary(ComparisonSummary summary, String row) {
    List<String> counts = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      int cautious = summary.withCaution(direction);
      String caution = cautious == 0 ? "" : " (" + cautious + " with caution)";
      count(counts, summary.count(direction), direction.label() + caution);
    }
    count(counts, summary.count(VerdictKind.NO_NEW_EVIDENCE), VerdictKind.NO_NEW_EVIDENCE.label());
    count(counts, summary.count(VerdictKind.NOT_COMPARED), VerdictKind.NOT_COMPARED.label());
    String rows = summary.rows() + " " + (summary.rows() == 1 ? row : row + "s");
    return counts.isEmpty() ? rows : rows + ": " + String.join(", ", counts);
  }

  static String cohort(Cohort cohort) {
    int forces = cohort.forces().size();
    return (forces == 1 ? "1 force, " : forces + " forces, ")
        + cohort.earlierCycle().map(cycle -> cycle.label() + " and ").orElse("")
        + cohort.laterCycle().label();
  }

  private static void count(List<String> counts, int count, String label) {
    if (count > 0) {
      counts.add(count + " " + label);
    }
  }
}
