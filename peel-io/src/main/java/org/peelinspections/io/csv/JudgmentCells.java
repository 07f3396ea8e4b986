package org.peelinspections.io.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.framework.Framework;

/** The columns that hold a judgment. */
record JudgmentCells(JsonCell json) {

  private static final String GRADED = "graded";
  private static final String CARRIED_FORWARD = "carried-forward";
  private static final String NOT_GRADED = "not-graded";
  private static final String NOT_STATED = "not-stated";

  /** The columns that have nothing to say beside a status. */
  private static final Map<String, List<String>> EMPTY_BESIDE =
      Map.of(
          GRADED, List.of("carried_from", "reason", "wordings"),
          CARRIED_FORWARD, List.of("reason"),
          NOT_GRADED, List.of("grade", "scale", "carried_from"),
          NOT_STATED, List.of("grade", "scale", "reason"));

  private static final CellType<String> STATUS =
      CellType.oneOf(
          "a status of a judgment", List.of(GRADED, CARRIED_FORWARD, NOT_GRADED, NOT_STATED));

  /** Stands for the origin of a judgment carried forward where that is not known. */
  private static final String ORIGIN_NOT_ESTABLISHED = "not-established";

  private static final List<GradingScale> SCALES =
      List.of(GradingScale.FOUR_TIERS, GradingScale.FIVE_TIERS);

  static String status(Judgment judgment) {
    return judgment.match(
        graded -> GRADED,
        carried -> CARRIED_FORWARD,
        notGraded -> NOT_GRADED,
        notStated -> NOT_STATED);
  }

  static Optional<String> origin(Judgment judgment) {
    return judgment.match(
        graded -> Optional.empty(),
        carried -> Optional.of(carried.origin().map(Cycle::key).orElse(ORIGIN_NOT_ESTABLISHED)),
        notGraded -> Optional.empty(),
        notStated -> notStated.origin().map(Cycle::key));
  }

  static Optional<String> reason(Judgment judgment) {
    return judgment.noGradeReason().map(NoGradeReason::token);
  }

  Optional<String> scale(Judgment judgment, Framework framework) {
    return judgment
        .standingScale()
        .map(
            scale ->
                SCALES.contains(scale) || framework.scale().equals(Optional.of(scale))
                    ? scale.name()
                    : json.json().write(scale));
  }

  /** The judgment of a row. */
  Judgment read(Row row, Framework framework) {
    String status = row.required("status", STATUS);
    row.expectEmpty("status " + status, EMPTY_BESIDE.getOrDefault(status, List.of()));
    return switch (status) {
      case GRADED -> row.build("grade", () -> graded(row, framework));
      case CARRIED_FORWARD -> row.build("grade", () -> carriedForward(row, framework));
      case NOT_GRADED -> row.build("reason", () -> notGraded(row));
      default -> row.build("status", () -> notStated(row));
    };
  }

  private Judgment.Graded graded(Row row, Framework framework) {
    return Judgment.graded(grade(row), scale(row, framework));
  }

  private Judgment.CarriedForward carriedForward(Row row, Framework framework) {
    String origin = row.required("carried_from", CellType.TEXT);
    return Judgment.CarriedForward.builder()
        .grade(grade(row))
        .scale(scale(row, framework))
        .origin(
            origin.equals(ORIGIN_NOT_ESTABLISHED)
                ? Optional.empty()
                : row.optional("carried_from", CellType.CYCLE))
        .wordings(json.texts(row, "wordings"))
        .build();
  }

  private Judgment.NotGraded notGraded(Row row) {
    return Judgment.NotGraded.builder()
        .reason(row.required("reason", CellType.token(NoGradeReason::ofToken)))
        .wordings(json.texts(row, "wordings"))
        .build();
  }

  private Judgment.NotStated notStated(Row row) {
    return Judgment.NotStated.builder()
        .origin(row.optional("carried_from", CellType.CYCLE))
        .wordings(json.texts(row, "wordings"))
        .build();
  }

  private static Grade grade(Row row) {
    return row.required("grade", CellType.token(Grade::ofToken));
  }

  private GradingScale scale(Row row, Framework framework) {
    String text = row.required("scale", CellType.TEXT);
    Optional<GradingScale> implied = framework.scale().filter(scale -> scale.name().equals(text));
    if (implied.isPresent()) {
      return implied.get();
    }
    if (text.startsWith("{")) {
      return json.read(row, "scale", reader -> reader.read(text, GradingScale.class));
    }
    CellType<String> names =
        CellType.oneOf("a grading scale", SCALES.stream().map(GradingScale::name).toList());
    String name = names.read(row, "scale", text);
    return SCALES.stream().filter(scale -> scale.name().equals(name)).findFirst().orElseThrow();
  }
}
