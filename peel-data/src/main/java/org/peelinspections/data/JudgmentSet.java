package org.peelinspections.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.AssessmentBuilder;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.InvalidValueException;

/**
 * Assessments of many forces: those that are bundled, and those that a user has beside them.
 *
 * <p>There is at most one assessment for a force and cycle. Immutable and safe for use by many
 * threads.
 */
public final class JudgmentSet {

  private final NavigableMap<String, List<Assessment>> byForce;

  private JudgmentSet(NavigableMap<String, List<Assessment>> byForce) {
    this.byForce = byForce;
  }

  /** Returns the bundled assessments; it reads those of all forces. */
  public static JudgmentSet bundled() {
    JudgmentSet set = new JudgmentSet(new TreeMap<>());
    PublishedJudgments.all()
        .forEach(each -> set.byForce.computeIfAbsent(slug(each), k -> new ArrayList<>()).add(each));
    return set;
  }

  private static String slug(Assessment assessment) {
    return assessment.force().slug();
  }

  /**
   * Returns these assessments and others.
   *
   * <p>Where both have the same area, the two are {@linkplain Assessment#merge merged}; if they
   * contradict each other, the one that is dated later {@linkplain Assessment#supersededBy
   * supersedes} the other, whichever side it is on.
   *
   * @throws InvalidValueException if two contradict each other and neither is dated later, or if
   *     they are of two frameworks of one cycle; it names both sides
   */
  public JudgmentSet with(Collection<Assessment> others) {
    NavigableMap<String, List<Assessment>> joined = new TreeMap<>(byForce);
    for (Assessment other : others) {
      List<Assessment> ofForce = new ArrayList<>(joined.getOrDefault(slug(other), List.of()));
      Optional<Assessment> same =
          ofForce.stream()
              .filter(each -> each.framework().cycle().equals(other.framework().cycle()))
              .findFirst();
      same.ifPresent(ofForce::remove);
      ofForce.add(same.map(each -> join(each, other)).orElse(other));
      ofForce.sort(Comparator.comparing(each -> each.framework().cycle()));
      joined.put(slug(other), List.copyOf(ofForce));
    }
    return new JudgmentSet(joined);
  }

  /** Joins part by part, so that a part that was superseded stands in the way of no other. */
  private static Assessment join(Assessment assessment, Assessment other) {
    Assessment joined = assessment;
    for (Assessment part : parts(other).toList()) {
      joined = joinPart(joined, part);
    }
    return joined;
  }

  private static Stream<Assessment> parts(Assessment assessment) {
    Assessment rest =
        Assessment.builder()
            .force(assessment.force())
            .framework(assessment.framework())
            .findings(assessment.findings())
            .inspector(assessment.inspector())
            .observations(assessment.observations())
            .build();
    return Stream.concat(
        Stream.of(rest),
        assessment.areas().stream().map(part -> empty(assessment).addArea(part).build()));
  }

  private static AssessmentBuilder empty(Assessment assessment) {
    return Assessment.builder().force(assessment.force()).framework(assessment.framework());
  }

  private static Assessment joinPart(Assessment assessment, Assessment part) {
    try {
      return assessment.merge(part);
    } catch (InvalidValueException contradiction) {
      return superseded(assessment, part)
          .or(() -> superseded(part, assessment))
          .orElseThrow(() -> contradiction);
    }
  }

  private static Optional<Assessment> superseded(Assessment earlier, Assessment later) {
    try {
      return Optional.of(earlier.supersededBy(later));
    } catch (InvalidValueException notLater) {
      return Optional.empty();
    }
  }

  /** Returns all assessments: by the slug of the force, those of one force in order of time. */
  public List<Assessment> all() {
    return byForce.values().stream().flatMap(List::stream).toList();
  }

  /** Returns the assessments of a force in order of time; empty if there are none. */
  public List<Assessment> of(Force force) {
    return List.copyOf(byForce.getOrDefault(force.slug(), List.of()));
  }

  /** Returns the assessment of a force in a cycle; empty if there is none. */
  public Optional<Assessment> of(Force force, Cycle cycle) {
    return of(force).stream().filter(each -> each.framework().cycle().equals(cycle)).findFirst();
  }

  /** Returns the assessments of a cycle by the slug of the force; empty if there are none. */
  public List<Assessment> cycle(Cycle cycle) {
    return all().stream().filter(each -> each.framework().cycle().equals(cycle)).toList();
  }
}
