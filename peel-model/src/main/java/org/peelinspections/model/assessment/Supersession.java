package org.peelinspections.model.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Question;

/** Replaces areas by their later state; {@link Assessment#supersededBy} says by which rules. */
final class Supersession {

  private final String where;

  private Supersession(String where) {
    this.where = where;
  }

  static Assessment of(Assessment earlier, Assessment later) {
    String where = "supersession of " + earlier.force().slug() + " under " + earlier.framework();
    Merge.requireSameSubject(where, earlier, later);
    return Assessment.builder()
        .force(earlier.force())
        .framework(earlier.framework())
        .areas(new Supersession(where).areas(earlier, later))
        .findings(later.findings().isEmpty() ? earlier.findings() : later.findings())
        .inspector(later.inspector().or(earlier::inspector))
        .observations(
            later.observations().isEmpty() ? earlier.observations() : later.observations())
        .build();
  }

  private Collection<AreaAssessment> areas(Assessment earlier, Assessment later) {
    Map<AreaId, AreaAssessment> areas = new LinkedHashMap<>();
    earlier.areas().forEach(part -> areas.put(part.area(), part));
    for (AreaAssessment part : later.areas()) {
      AreaAssessment before = areas.put(part.area(), part);
      if (before != null && !before.equals(part)) {
        requireLater(part.area().words(), dateOf(earlier, before), dateOf(later, part));
      }
    }
    return areas.values();
  }

  private void requireLater(String what, Optional<LocalDate> before, Optional<LocalDate> after) {
    if (before.isEmpty() || after.isEmpty()) {
      String side = before.isEmpty() ? "earlier" : "later";
      throw new InvalidValueException(
          where, what + " has no date on the " + side + " side", "expected a date on both");
    }
    if (!after.get().isAfter(before.get())) {
      String dates = after.get() + " on the later side and " + before.get() + " on the earlier";
      throw new InvalidValueException(
          where, what + " is dated " + dates, "expected a later date on the later side");
    }
  }

  private static Optional<LocalDate> dateOf(Assessment assessment, AreaAssessment part) {
    Optional<LocalDate> own = part.lastUpdated().or(() -> dateOf(part.sources()));
    Optional<Question> question = assessment.framework().find(part.area());
    return own.or(
        () ->
            question
                .flatMap(Question::pillar)
                .flatMap(assessment::pillar)
                .flatMap(pillar -> dateOf(assessment, pillar)));
  }

  /** The latest day that the sources give: of their last update, else of their publication. */
  private static Optional<LocalDate> dateOf(List<Source> sources) {
    return sources.stream()
        .map(each -> each.lastUpdated().or(() -> each.published().flatMap(PartialDate::day)))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }
}
