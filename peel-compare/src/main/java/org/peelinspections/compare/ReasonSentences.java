package org.peelinspections.compare;

import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.framework.Framework;

/** The sentences that reasons and stated changes are made of, in one place. */
final class ReasonSentences {

  private ReasonSentences() {}

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
    return "The " + cycle + " judgment on this " + what + " is not in this data.";
  }

  static String noGrade(String cycle, Judgment.NotGraded judgment) {
    return judgment.reason() == NoGradeReason.NOT_A_GRADED_AREA
        ? "PEEL " + cycle + " did not grade this area."
        : "There is no grade of PEEL " + cycle + ": " + judgment.reason().label() + ".";
  }

  static String notStated(String cycle, Judgment.NotStated judgment) {
    if (judgment.isCarriedOver()) {
      return "The "
          + cycle
          + " judgment is carried forward from "
          + origin(judgment)
          + ", and the source does not give the grade.";
    }
    return "The source for " + cycle + " does not say whether a grade was given.";
  }

  static String borderUnknown(Span span) {
    return "No statement of the inspectorate is known on whether "
        + span.earlier().name()
        + " and "
        + span.later().name()
        + " can be compared.";
  }

  static String differentScale(Span span, GradingScale earlier, GradingScale later) {
    return "The grades are on different scales: "
        + earlier.name()
        + " in "
        + span.earlier().cycle().label()
        + ", "
        + later.name()
        + " in "
        + span.later().cycle().label()
        + ".";
  }

  static String carriedForward(String cycle, Side side, Judgment.CarriedForward judgment) {
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
      case QUESTION_OVERLAPS -> "The two questions only overlap.";
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
        + " grade in this data is "
        + found.label()
        + ".";
  }

  static String standsAlone(StatedDirection stated) {
    return "The inspectorate itself speaks of "
        + stated.direction().noun()
        + "; the comparison gives no direction.";
  }

  static String besideDirection(StatedDirection stated, Direction found, boolean caution) {
    String words = "The inspectorate itself speaks of " + stated.direction().noun();
    return stated.direction() == found
        ? words + ", as the grades do" + (caution ? ", with caution." : ".")
        : words + "; the grades show " + found.noun() + (caution ? ", with caution." : ".");
  }
}
