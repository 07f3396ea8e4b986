package org.peelinspections.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds an assessment against its framework. */
final class AssessmentCheck {

  private final Assessment assessment;
  private final Framework framework;
  private final Set<Object> seen = new HashSet<>();

  AssessmentCheck(Assessment assessment) {
    this.assessment = assessment;
    this.framework = assessment.framework();
  }

  void check() {
    for (PillarAssessment part : assessment.pillars()) {
      String token = part.pillar().token();
      checkOnce(part.pillar(), "pillar ", token);
      if (framework.pillar(part.pillar()).isEmpty()) {
        throw fault(
            "pillar " + token + " is not in framework " + framework,
            "its pillars are "
                + listed(framework.pillars().stream().map(p -> p.pillar().token()).toList()));
      }
      checkJudgment("pillar ", token, part.judgment());
    }
    for (QuestionAssessment part : assessment.questions()) {
      checkOnce(part.question(), "question ", part.question());
      checkKnown(part.question());
      checkJudgment("question ", part.question(), part.judgment());
    }
    checkTexts();
  }

  private void checkTexts() {
    String where = "assessment of " + assessment.force().slug() + " under " + framework;
    assessment.inspector().ifPresent(inspector -> Checks.text(where, "inspector", inspector));
    Checks.texts(where, "paragraph of the observations", assessment.observations());
  }

  private void checkOnce(Object part, String kind, Object name) {
    if (!seen.add(part)) {
      throw fault(kind + name + " stands twice", "expected once");
    }
  }

  private void checkKnown(QuestionId id) {
    if (framework.find(id).isPresent()) {
      return;
    }
    if (!id.framework().equals(framework.id())) {
      throw fault("question " + id + " is another framework's", "expected " + framework);
    }
    int slash = id.path().indexOf('/');
    String prefix = slash < 0 ? "" : id.path().substring(0, slash + 1);
    List<String> siblings =
        framework.questions().stream()
            .map(question -> question.id().path())
            .filter(path -> !prefix.isEmpty() && path.startsWith(prefix))
            .map(path -> path.substring(prefix.length()))
            .toList();
    String known =
        siblings.isEmpty()
            ? "known questions are "
                + listed(framework.questions().stream().map(q -> q.id().path()).toList())
            : "known " + id.path().substring(0, slash) + " questions are " + listed(siblings);
    throw fault("question " + id + " is not in framework " + framework, known);
  }

  private void checkJudgment(String kind, Object name, Judgment judgment) {
    if (judgment.standingScale().isPresent()
        && framework.scale().isPresent()
        && !judgment.standingScale().equals(framework.scale())) {
      throw fault(
          kind + name + " is judged on scale " + judgment.standingScale().get(),
          "the scale of framework " + framework + " is " + framework.scale().get());
    }
    if (judgment.origin().isPresent() && !judgment.origin().get().isBefore(framework.cycle())) {
      throw fault(
          kind + name + " is carried forward from " + judgment.origin().get(),
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
