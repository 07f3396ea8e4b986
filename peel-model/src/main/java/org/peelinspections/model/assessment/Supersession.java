package org.peelinspections.model.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Question;

/** Replaces areas by their later state; {@link Assessment#supersededBy} says by which rules. */
final class Supersession {

  private final Assessment earlier;
  private final Assessment later;

  private Supersession(Assessment earlier, Assessment later) {
    this.earlier = earlier;
    this.later = later;
  }

  static Assessment of(Assessment earlier, Assessment later) {
    Supersession supersession = new Supersession(earlier, later);
    Merge.requireSameSubject(supersession.where(), earlier, later);
    return Assessment.builder()
        .force(earlier.force())
        .framework(earlier.framework())
        .areas(supersession.areas())
        .findings(later.findings().isEmpty() ? earlier.findings() : later.findings())
        .inspector(later.inspector().or(earlier::inspector))
        .observations(
            later.observations().isEmpty() ? earlier.observations() : later.observations())
        .build();
  }

  private String where() {
    return "supersession of " + earlier.force().slug() + " under " + earlier.framework();
  }

  private List<AreaAssessment> areas() {
    Map<AreaId, AreaAssessment> areas = new LinkedHashMap<>();
    earlier.areas().forEach(part -> areas.put(part.area(), part));
    for (AreaAssessment part : later.areas()) {
      AreaAssessment before = areas.put(part.area(), part);
      if (before != null && !before.equals(part)) {
        requireLater(part.area().words(), dateOf(earlier, before), dateOf(later, part));
      }
    }
    return List.copyOf(areas.values());
  }

  private void requireLater(String what, Optional<LocalDate> before, Optional<LocalDate> after) {
    if (before.isEmpty() || after.isEmpty()) {
      throw new InvalidValueException(
          where(),
          what + " has no date on the " + (before.isEmpty() ? "earlier" : "later") + " side",
          "expected a date on both");
    }
    if (!after.get().isAfter(before.get())) {
      throw new InvalidValueException(
          where(),
          what
              + " is dated "
              + after.get()
              + " on the later side and "
              + before.get()
              + " on the earlier",
          "expected a later date on the later side");
    }
  }

  private static Optional<LocalDate> dateOf(Assessment assessment, AreaAssessment part) {
    return part.lastUpdated()
        .or(() -> dateOf(part.sources()))
        .or(
            () ->
                assessment
                    .framework()
                    .find(part.area())
                    .flatMap(Question::pillar)
                    .flatMap(assessment::pillar)
                    .flatMap(pillar -> dateOf(assessment, pillar)));
  }

  /** The latest day that the sources give: of their last update, else of their publication. */
  private static Optional<LocalDate> dateOf(List<Source> sources) {
    return sources.stream()
        .flatMap(
            source ->
                Stream.of(source.lastUpdated(), source.published().flatMap(PartialDate::day))
                    .flatMap(Optional::stream)
                    .limit(1))
        .max(LocalDate::compareTo);
  }
}
