package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peelinspections.model.Basis;
import org.peelinspections.model.CarriedForwardJudgment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.NoGradeWording;
import org.peelinspections.model.NotGradedJudgment;

/**
 * Gathers what a page says of the judgment on one pillar or question, and decides at the end.
 *
 * <p>A line that gives the grade ({@code Good}), or says that there is none ({@code To be graded}),
 * comes first. A sentence in place of the narrative can say that the question was not inspected, or
 * that the judgment was carried over. Where there is neither, the opening sentence of the text can
 * supply the grade, marked as read from prose. Two statements that contradict each other leave the
 * judgment not stated.
 */
final class JudgmentReader {

  /** No grade is longer, whatever stands around its words. */
  private static final int LONGEST_GRADE_LINE = 100;

  private final PageContext context;
  private final String where;
  private final Graded gradedHere;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<String> wordings = new ArrayList<>();
  private final int expectedAt;

  private Optional<Grade> grade = Optional.empty();
  private Optional<NoGradeReason> noGrade = Optional.empty();
  private Optional<Cycle> carriedFrom = Optional.empty();
  private boolean contradicted;
  private boolean refused;

  /**
   * Begins with nothing said.
   *
   * @param where the pillar or question that is judged
   * @param gradedHere whether the framework grades it
   */
  JudgmentReader(PageContext context, String where, Graded gradedHere) {
    this.context = context;
    this.where = where;
    this.gradedHere = gradedHere;
    this.expectedAt = context.page().line();
  }

  /** Reads the next block if it gives the judgment, or stands where that should stand. */
  void readLine() {
    if (!context.next(block -> block.isPlain())) {
      return;
    }
    Block next = context.page().peek().orElseThrow();
    Optional<Grade> named = grade(next.text());
    if (named.isPresent()) {
      take(context.page().read(), named.get(), Basis.STATED);
    } else if (next.isLabel() && !takeWording(next, true) && !isOther(next)) {
      refuse(context.page().read());
    }
  }

  private static boolean isOther(Block block) {
    return Headings.isKnown(block) || block.text().chars().allMatch(Character::isDigit);
  }

  /** Takes a paragraph that says why there is no new grade; whether it does. */
  boolean takeSentence(Block block) {
    return takeWording(block, false);
  }

  private boolean takeWording(Block block, boolean isNext) {
    Optional<NoGradeWording> wording =
        NoGradeWording.mayStandIn(block.words())
            ? NoGradeWording.find(block.text())
            : Optional.empty();
    if (wording.isEmpty()) {
      return false;
    }
    if (isNext) {
      context.page().read();
    }
    context.account(block, LineRole.JUDGMENT, where);
    evidence.add(context.evidence(block).words(block.text()).build());
    wordings.add(block.text());
    if (wording.get() instanceof NoGradeWording.CarriedOver carried) {
      contradicted |= carriedFrom.isPresent() && !carriedFrom.get().equals(carried.origin());
      carriedFrom = Optional.of(carried.origin());
    } else if (wording.get() instanceof NoGradeWording.NoGrade none) {
      NoGradeReason reason = none.reasonWhere(gradedHere);
      contradicted |= grade.isPresent() || noGrade.filter(r -> r != reason).isPresent();
      noGrade = Optional.of(reason);
    }
    return true;
  }

  /** Takes a grade that a block gives. */
  void take(Block block, Grade found, Basis basis) {
    Optional<GradingScale> scale = context.framework().scale();
    if (scale.isPresent() && !scale.get().has(found)) {
      refuse(block);
      return;
    }
    if (basis == Basis.STATED) {
      context.account(block, LineRole.JUDGMENT, where);
    }
    contradicted |= noGrade.isPresent() || grade.filter(g -> g != found).isPresent();
    grade = Optional.of(found);
    evidence.add(context.evidence(block).words(block.text()).basis(basis).build());
  }

  private void refuse(Block block) {
    refused = true;
    context.say(
        DiagnosticCode.UNKNOWN_GRADE,
        block.line(),
        where
            + ": '"
            + PageContext.abridged(block.text())
            + "' is not a grade"
            + (grade(block.text()).isPresent() ? " of " + context.framework().name() : "")
            + "; expected one of "
            + labels(context.framework()));
  }

  /** Lets the opening sentence of the text supply the grade if nothing else has given one. */
  void considerProse(Block opening) {
    if (!context.gradesFromProse() || isSaid() || refused) {
      return;
    }
    ProseGrade.in(opening.text(), context.force())
        .ifPresent(
            prose -> {
              take(opening, prose.grade(), Basis.PROSE);
              evidence.clear();
              evidence.add(
                  context.evidence(opening).words(prose.sentence()).basis(Basis.PROSE).build());
              context.say(
                  DiagnosticCode.GRADE_FROM_PROSE,
                  opening.line(),
                  where
                      + ": no line gives the grade; '"
                      + prose.grade().label()
                      + "' is read from the opening sentence");
            });
  }

  private boolean isSaid() {
    return grade.isPresent() || noGrade.isPresent();
  }

  /** The judgment, after all that the page says of it has been read. */
  Judgment judgment() {
    Optional<GradingScale> scale = context.framework().scale();
    if (contradicted) {
      context.say(
          DiagnosticCode.JUDGMENT_CONTRADICTED,
          expectedAt,
          where + ": the page says " + said() + "; the judgment is not stated");
      return Judgment.notStated();
    }
    if (grade.isPresent() && scale.isPresent()) {
      return carriedFrom.isPresent()
          ? carried(grade.get(), scale.get(), carriedFrom.get())
          : Judgment.graded(grade.get(), scale.get());
    }
    if (noGrade.isPresent()) {
      return NotGradedJudgment.builder().reason(noGrade.get()).wordings(wordings).build();
    }
    return unsaid();
  }

  private Judgment carried(Grade standing, GradingScale scale, Cycle origin) {
    if (!origin.isBefore(context.framework().cycle())) {
      context.say(
          DiagnosticCode.JUDGMENT_CONTRADICTED,
          expectedAt,
          where
              + ": the judgment is carried over from "
              + origin
              + "; expected a cycle before "
              + context.framework().cycle());
      return Judgment.notStated();
    }
    return CarriedForwardJudgment.builder()
        .grade(standing)
        .scale(scale)
        .origin(origin)
        .wordings(wordings)
        .build();
  }

  private Judgment unsaid() {
    if (gradedHere == Graded.NO && !refused) {
      return Judgment.notGraded(NoGradeReason.NOT_A_GRADED_AREA);
    }
    if (carriedFrom.isPresent()) {
      context.say(
          DiagnosticCode.NO_GRADE_LINE,
          expectedAt,
          where
              + ": the judgment is carried over from "
              + carriedFrom.get()
              + " and no line gives it; it is not stated");
    } else if (!refused) {
      context.say(
          DiagnosticCode.NO_GRADE_LINE,
          expectedAt,
          where + ": no line gives the grade; the judgment is not stated");
    }
    return Judgment.notStated();
  }

  private String said() {
    return evidence.stream()
        .flatMap(item -> item.words().stream())
        .map(words -> "'" + PageContext.abridged(words) + "'")
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  /** The lines that the judgment was read from; none where it is not stated. */
  List<Evidence> evidence(Judgment judgment) {
    return judgment.equals(Judgment.notStated()) ? List.of() : List.copyOf(evidence);
  }

  /** The grade that a text is, if it is one and nothing else. */
  static Optional<Grade> grade(String text) {
    if (text.length() > LONGEST_GRADE_LINE) {
      return Optional.empty();
    }
    String words = FindingText.normalised(text);
    return Arrays.stream(Grade.values()).filter(grade -> words.equals(grade.label())).findFirst();
  }

  private static String labels(Framework framework) {
    return framework.scale().map(GradingScale::grades).orElse(List.of(Grade.values())).stream()
        .map(Grade::label)
        .collect(Collectors.joining(", "));
  }
}
