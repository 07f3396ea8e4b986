package org.peelinspections.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Replaces parts by their later state; {@link Assessment#supersededBy} says by which rules. */
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
    return earlier.toBuilder(
            supersession.parts(
                Assessment::pillars,
                PillarAssessment::pillar,
                part -> "pillar " + part.pillar().token(),
                Supersession::dateOfPillar),
            supersession.parts(
                Assessment::questions,
                QuestionAssessment::question,
                part -> "question " + part.question(),
                Supersession::dateOfQuestion))
        .findings(later.findings().isEmpty() ? earlier.findings() : later.findings())
        .inspector(later.inspector().or(earlier::inspector))
        .observations(
            later.observations().isEmpty() ? earlier.observations() : later.observations())
        .build();
  }

  private String where() {
    return "supersession of " + earlier.force().slug() + " under " + earlier.framework();
  }

  private interface Dating<T> {
    Optional<LocalDate> of(Assessment assessment, T part);
  }

  private <K, T> List<T> parts(
      Function<Assessment, List<T>> parts,
      Function<T, K> key,
      Function<T, String> name,
      Dating<T> dating) {
    Map<K, T> result = new LinkedHashMap<>();
    parts.apply(earlier).forEach(part -> result.put(key.apply(part), part));
    for (T part : parts.apply(later)) {
      T before = result.put(key.apply(part), part);
      if (before != null && !before.equals(part)) {
        requireLater(name.apply(part), dating.of(earlier, before), dating.of(later, part));
      }
    }
    return List.copyOf(result.values());
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

  private static Optional<LocalDate> dateOfPillar(Assessment assessment, PillarAssessment part) {
    return part.lastUpdated().or(() -> dateOf(part.sources()));
  }

  private static Optional<LocalDate> dateOfQuestion(
      Assessment assessment, QuestionAssessment part) {
    return dateOf(part.sources())
        .or(
            () ->
                assessment
                    .framework()
                    .find(part.question())
                    .flatMap(Question::pillar)
                    .flatMap(assessment::pillar)
                    .flatMap(pillar -> dateOfPillar(assessment, pillar)));
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
