package org.peelinspections.io.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;

/**
 * Reads the line that gives the judgment: {@code Good}, {@code Requires improvement}.
 *
 * @param judgment the judgment; not stated where there is no such line, or it is none
 * @param evidence the line; empty where there is no such line
 */
record GradeLine(Judgment judgment, List<Evidence> evidence) {

  private static final GradeLine NONE = new GradeLine(Judgment.notStated(), List.of());

  /**
   * Reads the next block if it gives a judgment, or looks as if it should.
   *
   * @param where the pillar or question that is judged
   */
  static GradeLine read(PageContext context, String where) {
    Optional<Block> next = context.page().peek();
    if (next.isPresent()) {
      Optional<Grade> grade = grade(next.get());
      if (grade.isPresent()) {
        return graded(context, where, context.page().read(), grade.get());
      }
      if (next.get().isLabel() && !Headings.isKnown(next.get()) && !isNumber(next.get())) {
        Block block = context.page().read();
        context.say(
            DiagnosticCode.UNKNOWN_GRADE,
            block.line(),
            where
                + ": '"
                + block.text()
                + "' is not a grade; expected one of "
                + labels(context.framework()));
        return NONE;
      }
    }
    context.say(
        DiagnosticCode.NO_GRADE_LINE,
        context.page().line(),
        where + ": no line gives the grade; the judgment is not stated");
    return NONE;
  }

  private static boolean isNumber(Block block) {
    return block.text().chars().allMatch(Character::isDigit);
  }

  private static GradeLine graded(PageContext context, String where, Block block, Grade grade) {
    Optional<GradingScale> scale = context.framework().scale();
    if (scale.isEmpty() || !scale.get().has(grade)) {
      context.say(
          DiagnosticCode.UNKNOWN_GRADE,
          block.line(),
          where
              + ": '"
              + block.text()
              + "' is not a grade of "
              + context.framework().name()
              + "; expected one of "
              + labels(context.framework()));
      return NONE;
    }
    context.account(block, LineRole.JUDGMENT, where);
    return new GradeLine(
        Judgment.graded(grade, scale.get()),
        List.of(context.evidence(block).words(block.text()).build()));
  }

  private static Optional<Grade> grade(Block block) {
    return Arrays.stream(Grade.values())
        .filter(grade -> block.isHeading(grade.label()))
        .findFirst();
  }

  private static String labels(Framework framework) {
    return framework.scale().map(GradingScale::grades).orElse(List.of(Grade.values())).stream()
        .map(Grade::label)
        .collect(Collectors.joining(", "));
  }
}
