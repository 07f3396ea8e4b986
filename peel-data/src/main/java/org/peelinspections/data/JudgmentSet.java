package org.peelinspections.data;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * Assessments of many forces: the bundled ones, and those that you add.
 *
 * <p>There is at most one assessment for a force and cycle. What is asked of one force reads what
 * is bundled of that force alone. Immutable and safe for use by many threads.
 */
public final class JudgmentSet {

  private static final JudgmentSet BUNDLED = new JudgmentSet(new TreeMap<>(), List.of());

  /** What stands of each force of which something was added, all of its cycles. */
  private final NavigableMap<String, List<Assessment>> changed;

  /** What was added, in that order. */
  private final List<Assessment> added;

  private JudgmentSet(NavigableMap<String, List<Assessment>> changed, List<Assessment> added) {
    this.changed = changed;
    this.added = added;
  }

  /** Returns the bundled assessments of all forces. */
  public static JudgmentSet bundled() {
    return BUNDLED;
  }

  private static String slug(Assessment assessment) {
    return assessment.force().slug();
  }

  /**
   * Returns these assessments plus others.
   *
   * <p>Where both have the same area, the two are {@linkplain Assessment#merge merged}; if they
   * contradict each other, the one that is dated later {@linkplain Assessment#supersededBy
   * supersedes} the other, whichever side it is on.
   *
   * @throws InvalidValueException if two contradict each other and neither has a later date, or
   *     they are of different frameworks of one cycle; it names both sides
   */
  public JudgmentSet with(Collection<Assessment> others) {
    NavigableMap<String, List<Assessment>> joined = new TreeMap<>(changed);
    for (Assessment other : others) {
      List<Assessment> ofForce =
          new ArrayList<>(joined.getOrDefault(slug(other), PublishedJudgments.of(other.force())));
      Optional<Assessment> same =
          ofForce.stream()
              .filter(each -> each.framework().cycle().equals(other.framework().cycle()))
              .findFirst();
      same.ifPresent(ofForce::remove);
      ofForce.add(same.map(each -> join(each, other)).orElse(other));
      ofForce.sort(Comparator.comparing(each -> each.framework().cycle()));
      joined.put(slug(other), List.copyOf(ofForce));
    }
    return new JudgmentSet(joined, Stream.concat(added.stream(), others.stream()).toList());
  }

  /** Joins part by part, so that a part that was superseded stands in the way of no other. */
  private static Assessment join(Assessment assessment, Assessment other) {
    Assessment joined =
        joinPart(
            assessment,
            empty(other)
                .findings(other.findings())
                .inspector(other.inspector())
                .observations(other.observations())
                .build());
    for (AreaAssessment part : other.areas()) {
      joined = joinPart(joined, empty(other).addArea(part).build());
    }
    return joined;
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

  /** Returns all assessments: by the slug of the force, then in chronological order. */
  public List<Assessment> all() {
    if (changed.isEmpty()) {
      return PublishedJudgments.all();
    }
    NavigableMap<String, List<Assessment>> all =
        PublishedJudgments.all().stream()
            .collect(groupingBy(JudgmentSet::slug, TreeMap::new, toList()));
    all.putAll(changed);
    return all.values().stream().flatMap(List::stream).toList();
  }

  /** Returns the assessments of a force in chronological order; empty if there are none. */
  public List<Assessment> of(Force force) {
    return changed.getOrDefault(force.slug(), PublishedJudgments.of(force));
  }

  /** Returns the assessment of a force in a cycle; empty if there is none. */
  public Optional<Assessment> of(Force force, Cycle cycle) {
    return of(force).stream().filter(each -> each.framework().cycle().equals(cycle)).findFirst();
  }

  /** Returns the assessments of a cycle by the slug of the force; empty if there are none. */
  public List<Assessment> cycle(Cycle cycle) {
    return all().stream().filter(each -> each.framework().cycle().equals(cycle)).toList();
  }

  /** Returns the cycles of which anything is known, in order of time. */
  public List<Cycle> cycles() {
    return Stream.concat(
            PublishedJudgments.cycles().stream(),
            changed.values().stream().flatMap(List::stream).map(each -> each.framework().cycle()))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Returns how much of what was graded of a force is in these assessments, for each cycle with a
   * judgment or a count, in order of time; empty for a force of which nothing is known.
   */
  public List<Completeness> completeness(Force force) {
    return Stream.concat(
            of(force).stream().map(Assessment::framework),
            PublishedJudgments.counts(force).stream()
                .map(count -> Frameworks.bundled().get(count.cycle().key())))
        .collect(toMap(Framework::cycle, f -> f, (first, second) -> first, TreeMap::new))
        .values()
        .stream()
        .map(framework -> completeness(force, framework))
        .filter(found -> found.known() > 0 || !found.counts().isEmpty())
        .toList();
  }

  private Completeness completeness(Force force, Framework framework) {
    List<GradeCount> counts =
        PublishedJudgments.counts(force).stream()
            .filter(count -> count.cycle().equals(framework.cycle()))
            .toList();
    return Completeness.of(framework, of(force, framework.cycle()), counts);
  }

  /**
   * Returns, for each area of a force with a grade in a cycle, how many forces have the same grade
   * there; empty if no grade is known.
   */
  public List<Standing> standings(Force force, Cycle cycle) {
    return of(force, cycle)
        .map(found -> Standing.all(found, changed, part -> true))
        .orElse(List.of());
  }

  /**
   * Returns, for each pillar of a force whose grade stands out in a cycle, how many forces have the
   * same grade there, in order of time; of a framework without pillars, for each area.
   *
   * @see Standing#isExtreme()
   */
  public List<Standing> extremes(Force force) {
    return of(force).stream()
        .flatMap(found -> Standing.all(found, changed, Standing::standsOut).stream())
        .toList();
  }

  /**
   * Returns the grades of a force that these assessments do not hold: those {@linkplain
   * PublishedJudgments#otherStates known with the bundled data}, then those of the bundled data and
   * of what was added that a later one stands for; mostly none.
   */
  public List<OtherState> otherStates(Force force) {
    List<OtherState> states = new ArrayList<>(PublishedJudgments.otherStates(force));
    if (changed.containsKey(force.slug())) {
      PublishedJudgments.of(force)
          .forEach(each -> addSuperseded(states, each, "It was replaced by your own judgment"));
      added.stream()
          .filter(each -> slug(each).equals(force.slug()))
          .forEach(
              each ->
                  addSuperseded(states, each, "It is your own judgment, and older than the one"));
    }
    return List.copyOf(states);
  }

  private void addSuperseded(List<OtherState> states, Assessment assessment, String reason) {
    Framework framework = assessment.framework();
    Optional<Assessment> standing = of(assessment.force(), framework.cycle());
    for (AreaAssessment part : assessment.areas()) {
      Optional<AreaAssessment> now = standing.flatMap(found -> found.area(part.area()));
      Optional<Grade> grade = part.judgment().standingGrade();
      boolean same = grade.equals(now.flatMap(found -> found.judgment().standingGrade()));
      if (grade.isPresent() && !same && !part.sources().isEmpty()) {
        states.add(
            new OtherState(
                assessment.force(),
                framework.cycle(),
                part.area().path(),
                framework.label(part.area()),
                OtherState.Kind.EARLIER,
                grade.get(),
                part.sources().get(0),
                reason + now.flatMap(JudgmentSet::date).orElse(" that stands")));
      }
    }
  }

  private static Optional<String> date(AreaAssessment part) {
    return part.sources().stream()
        .flatMap(source -> source.published().stream())
        .findFirst()
        .map(day -> " of " + day);
  }
}
