package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;

/**
 * A judgment; which of the other properties there are depends on the status. The scale is left out
 * where it follows from the framework, and can be no other than the framework's.
 */
record JudgmentJson(
    Status status,
    Optional<Grade> grade,
    Optional<GradingScale> scale,
    Optional<Cycle> from,
    Optional<NoGradeReason> reason,
    List<String> wordings) {

  enum Status {
    GRADED,
    CARRIED_FORWARD,
    NOT_GRADED,
    NOT_STATED
  }

  static final Map<Status, List<String>> PROPERTIES =
      Map.of(
          Status.GRADED, List.of("status", "grade", "scale"),
          Status.CARRIED_FORWARD, List.of("status", "grade", "scale", "from", "wordings"),
          Status.NOT_GRADED, List.of("status", "reason", "wordings"),
          Status.NOT_STATED, List.of("status", "from", "wordings"));

  static JudgmentJson of(Judgment value) {
    return of(value, Optional.empty());
  }

  static JudgmentJson of(Judgment value, Optional<GradingScale> implied) {
    return new JudgmentJson(
        value.match(
            graded -> Status.GRADED,
            carried -> Status.CARRIED_FORWARD,
            notGraded -> Status.NOT_GRADED,
            notStated -> Status.NOT_STATED),
        value.standingGrade(),
        value.standingScale().filter(scale -> !implied.equals(Optional.of(scale))),
        value.origin(),
        value instanceof Judgment.NotGraded none ? Optional.of(none.reason()) : Optional.empty(),
        value.wordings());
  }

  Judgment toValue(Optional<GradingScale> implied) {
    return switch (status) {
      case GRADED ->
          Judgment.Graded.builder().grade(required(grade, "grade")).scale(scale(implied)).build();
      case CARRIED_FORWARD ->
          Judgment.CarriedForward.builder()
              .grade(required(grade, "grade"))
              .scale(scale(implied))
              .origin(from)
              .wordings(wordings)
              .build();
      case NOT_GRADED ->
          Judgment.NotGraded.builder().reason(required(reason, "reason")).wordings(wordings).build();
      case NOT_STATED -> Judgment.NotStated.builder().origin(from).wordings(wordings).build();
    };
  }

  private static <T> T required(Optional<T> part, String name) {
    return Wire.required(part, name);
  }

  private GradingScale scale(Optional<GradingScale> implied) {
    GradingScale given =
        scale
            .or(() -> implied)
            .orElseThrow(
                () -> new WireFault("property 'scale' is missing, and no framework implies it"));
    if (!given.equals(implied.orElse(given))) {
      String name = implied.orElseThrow().name();
      throw new WireFault(
              "scale "
                  + Wire.quoted(given.name())
                  + " is not that of the framework; expected "
                  + name,
              List.of(name))
          .below("scale");
    }
    return given;
  }
}
