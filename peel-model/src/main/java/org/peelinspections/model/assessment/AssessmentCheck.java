package org.peelinspections.model.assessment;

import java.util.HashSet;
import java.util.Set;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.internal.Checks;

/** Holds an assessment against its framework. */
final class AssessmentCheck {

  private final Assessment assessment;
  private final Framework framework;
  private final String where;

  AssessmentCheck(Assessment assessment) {
    this.assessment = assessment;
    this.framework = assessment.framework();
    this.where = "assessment of " + assessment.force().slug() + " under " + framework;
  }

  void check() {
    Set<AreaId> seen = new HashSet<>();
    for (AreaAssessment part : assessment.areas()) {
      if (!seen.add(part.area())) {
        throw fault(part.area().words() + " stands twice", "expected once");
      }
      checkKnown(part.area());
      checkJudgment(part.area().words(), part.judgment());
    }
    assessment.inspector().ifPresent(inspector -> Checks.text(where, "inspector", inspector));
    Checks.texts(where, "paragraph of the observations", assessment.observations());
  }

  private void checkKnown(AreaId id) {
    if (!framework.has(id)) {
      boolean other = !id.framework().equals(framework.id());
      throw other
          ? fault(id.words() + " is another framework's", "expected " + framework)
          : fault(
              id.words() + " is not in framework " + framework,
              framework.areas().isEmpty()
                  ? "it has none"
                  : "its areas are " + String.join(", ", framework.paths()));
    }
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
    return new InvalidValueException(where, found, expected);
  }
}
