package org.peelinspections.model.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.fault.InvalidValueException;

/** Refuses a crosswalk or border that does not fit the two frameworks it stands between. */
final class RelationCheck {

  private final String where;
  private final Framework earlier;
  private final Framework later;

  RelationCheck(String where, Framework earlier, Framework later) {
    this.where = where;
    this.earlier = earlier;
    this.later = later;
  }

  void check(Crosswalk crosswalk, boolean another) {
    checkEnds(another);
    Set<AreaId> related = new HashSet<>();
    for (CrosswalkRow row : crosswalk.rows()) {
      addQuestion(related, earlier, row.earlier());
      addQuestion(related, later, row.later());
    }
    requireAll(related, earlier);
    requireAll(related, later);
  }

  void check(Border border, boolean another) {
    checkEnds(another);
    List<String> areas = later.paths();
    for (BorderRule rule : border.rules()) {
      if (rule.area().isPresent() && !areas.contains(rule.area().get())) {
        throw noArea(later, rule.area().get());
      }
    }
  }

  private void checkEnds(boolean another) {
    if (later.cycle().isBefore(earlier.cycle()) || earlier.id().equals(later.id())) {
      throw new InvalidValueException(
          where, later + " does not follow " + earlier, "expected a later framework");
    }
    if (another) {
      throw new InvalidValueException(where, "it stands twice", "expected once");
    }
  }

  /** Adds a question that a row names, and refuses one that its framework does not have. */
  private void addQuestion(Set<AreaId> related, Framework framework, Optional<AreaId> id) {
    if (id.isPresent() && related.add(id.get()) && framework.find(id.get()).isEmpty()) {
      throw noArea(framework, id.get().path());
    }
  }

  private void requireAll(Set<AreaId> related, Framework framework) {
    for (Question question : framework.questions()) {
      if (!related.contains(question.id())) {
        throw new InvalidValueException(
            where,
            "question " + question.id() + " stands in no row",
            "expected at least one; the relation of a question without a counterpart is none, or"
                + " not-established");
      }
    }
  }

  private InvalidValueException noArea(Framework framework, String area) {
    return new InvalidValueException(
        where,
        "framework " + framework + " has no area " + area,
        "its areas are " + String.join(", ", framework.paths()));
  }
}
