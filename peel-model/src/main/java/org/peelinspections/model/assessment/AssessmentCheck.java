package org.peelinspections.model.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.internal.Checks;

/** Holds an assessment against its framework. */
final class AssessmentCheck {

  private final Assessment assessment;
  private final Framework framework;
  private final Set<AreaId> seen = new HashSet<>();

  AssessmentCheck(Assessment assessment) {
    this.assessment = assessment;
    this.framework = assessment.framework();
  }

  void check() {
    for (AreaAssessment part : assessment.areas()) {
      if (!seen.add(part.area())) {
        throw fault(part.area().words() + " stands twice", "expected once");
      }
      checkKnown(part.area());
      checkJudgment(part.area().words(), part.judgment());
    }
    checkTexts();
  }

  private void checkTexts() {
    String where = "assessment of " + assessment.force().slug() + " under " + framework;
    assessment.inspector().ifPresent(inspector -> Checks.text(where, "inspector", inspector));
    Checks.texts(where, "paragraph of the observations", assessment.observations());
  }

  private void checkKnown(AreaId id) {
    if (framework.has(id)) {
      return;
    }
    if (!id.framework().equals(framework.id())) {
      throw fault(id.words() + " is another framework's", "expected " + framework);
    }
    throw fault(id.words() + " is not in framework " + framework, known(id));
  }

  /** The pillars, or the questions of the same pillar, else all questions. */
  private String known(AreaId id) {
    if (id.isPillar()) {
      return "its pillars are " + listed(paths(AreaId::isPillar));
    }
    int slash = id.path().indexOf('/');
    String prefix = id.path().substring(0, slash + 1);
    List<String> siblings =
        prefix.isEmpty() ? List.of() : paths(area -> area.path().startsWith(prefix));
    return siblings.isEmpty()
        ? "known questions are " + listed(paths(area -> !area.isPillar()))
        : "known "
            + id.path().substring(0, slash)
            + " questions are "
            + listed(siblings.stream().map(path -> path.substring(prefix.length())).toList());
  }

  private List<String> paths(Predicate<AreaId> wanted) {
    return framework.areas().stream().filter(wanted).map(AreaId::path).toList();
  }

  private void checkJudgment(String area, Judgment judgment) {
    if (judgment.standingScale().isPresent()
        && framework.scale().isPresent()
        && !judgment.standingScale().equals(framework.scale())) {
      throw fault(
          area + " is judged on scale " + judgment.standingScale().get(),
          "the scale of framework " + framework + " is " + framework.scale().get());
    }
    if (judgment.origin().isPresent() && !judgment.origin().get().isBefore(framework.cycle())) {
      throw fault(
          area + " is carried forward from " + judgment.origin().get(),
          "expected a cycle before " + framework.cycle());
    }
  }

  private InvalidValueException fault(String found, String expected) {
    return new InvalidValueException(
        "assessment of " + assessment.force().slug() + " under " + framework, found, expected);
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "none" : String.join(", ", names);
  }
}
