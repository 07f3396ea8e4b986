package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;

/** What a page says of one judgment, and the judgment that follows from all of it. */
final class Gathered {

  private final PageContext context;
  private final JudgedArea area;

  /** Where the judgment is expected. */
  private final int line;

  private final List<Evidence> evidence = new ArrayList<>();
  private final List<String> wordings = new ArrayList<>();
  private final Set<Grade> grades = EnumSet.noneOf(Grade.class);
  private final Set<NoGradeReason> noGrades = EnumSet.noneOf(NoGradeReason.class);
  private final Set<Cycle> origins = new LinkedHashSet<>();
  private boolean ofAnother;

  Gathered(PageContext context, JudgedArea area, int line) {
    this.context = context;
    this.area = area;
    this.line = line;
  }

  void grade(Grade grade, Evidence words) {
    grades.add(grade);
    evidence.add(words);
  }

  /** Takes in words that say why there is no new grade, or from when the judgment is. */
  void status(Optional<NoGradeReason> reason, Optional<Cycle> origin, Evidence words) {
    reason.ifPresent(noGrades::add);
    origin.ifPresent(origins::add);
    evidence.add(words);
    words.words().ifPresent(wordings::add);
  }

  /** The text begins with a judgment on another force, or a line moves the grade elsewhere. */
  void ofAnother(Evidence words) {
    ofAnother = true;
    evidence.add(words);
  }

  boolean isSaid() {
    return !grades.isEmpty() || !noGrades.isEmpty();
  }

  boolean isCarriedOver() {
    return !origins.isEmpty();
  }

  Set<Grade> grades() {
    return grades;
  }

  /**
   * The judgment.
   *
   * @param refused whether something stood in the place of the grade that is none, which has been
   *     said already
   */
  Judgment judgment(boolean refused) {
    if (isContradicted()) {
      return contradicted("the page says " + said());
    }
    if (context.spoken().isDoubtful(area.id())) {
      return Judgment.notStated();
    }
    Optional<Cycle> origin = origins.stream().findFirst();
    Cycle cycle = context.framework().cycle();
    if (origin.filter(from -> !from.isBefore(cycle)).isPresent()) {
      return contradicted(from(origin.get()) + "; expected a cycle before " + cycle);
    }
    Optional<GradingScale> scale = context.framework().scale();
    return grades.isEmpty() || scale.isEmpty()
        ? withoutGrade(origin, refused)
        : graded(grades.iterator().next(), scale.get(), origin);
  }

  private static String from(Cycle origin) {
    return "the judgment is carried over from " + origin;
  }

  /** A question that was not inspected can have a grade only if one was carried over. */
  private boolean isContradicted() {
    boolean carried = !origins.isEmpty() && noGrades.equals(Set.of(NoGradeReason.NOT_INSPECTED));
    return ofAnother
        || grades.size() > 1
        || noGrades.size() > 1
        || origins.size() > 1
        || (!noGrades.isEmpty() && !grades.isEmpty() && !carried);
  }

  private Judgment contradicted(String what) {
    evidence.clear();
    context.say(
        DiagnosticCode.JUDGMENT_CONTRADICTED,
        line,
        area.where() + ": " + what + "; the judgment is not stated");
    return Judgment.notStated();
  }

  private Judgment graded(Grade grade, GradingScale scale, Optional<Cycle> origin) {
    return origin.isEmpty()
        ? Judgment.graded(grade, scale)
        : Judgment.CarriedForward.builder()
            .grade(grade)
            .scale(scale)
            .origin(origin)
            .wordings(wordings)
            .build();
  }

  private Judgment withoutGrade(Optional<Cycle> origin, boolean refused) {
    if (!noGrades.isEmpty() && origin.isEmpty()) {
      return notGraded(noGrades.iterator().next());
    }
    if (area.graded() == Graded.NO && !refused) {
      return notGraded(NoGradeReason.NOT_A_GRADED_AREA);
    }
    if (!refused) {
      String why =
          origin
              .map(cycle -> from(cycle) + " and no line gives the grade")
              .orElse("no line gives the grade; the judgment is not stated");
      context.say(DiagnosticCode.NO_GRADE_LINE, line, area.where(), why);
    }
    return Judgment.NotStated.builder().origin(origin).wordings(wordings).build();
  }

  private Judgment notGraded(NoGradeReason reason) {
    return Judgment.NotGraded.builder().reason(reason).wordings(wordings).build();
  }

  private String said() {
    return evidence.stream()
        .flatMap(item -> item.words().stream())
        .map(words -> "'" + PageContext.abridged(words) + "'")
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  /**
   * The lines that the judgment was read from. Where it is not stated, only those that say that it
   * was carried over.
   */
  List<Evidence> evidence(Judgment judgment) {
    return judgment.equals(Judgment.notStated()) && origins.isEmpty()
        ? List.of()
        : List.copyOf(evidence);
  }
}
