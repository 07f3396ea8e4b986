package org.peelinspections.model.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.finding.FindingRefBuilder;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.Framework;

/**
 * What was published about one force under one framework, or a part of it.
 *
 * <p>Pages appear one by one over a year, so a partial assessment is normal: an area that is not in
 * it is not said to be ungraded, it is just not in this assessment. Areas stand in the order of the
 * framework, each pillar before its questions as on a page, whatever the order in which they were
 * given; lists inside them keep the order of the page and can be empty. Equality includes
 * everything, force and framework too.
 *
 * <p>An assessment without any area is one of which nothing is known yet; merged into another it
 * adds nothing. A judgment must be on the scale of the framework, where that is known, and one that
 * is carried forward must come from an earlier cycle, where it says which. A grade where the
 * framework grades no force is allowed, since a page can give one.
 *
 * <p>Findings stand at a question, at a pillar, or at the assessment as a whole; {@link
 * #locatedFindings} lists them all.
 *
 * <p>What is looked up is empty if it is not in this assessment. An area is named by the token of a
 * pillar, or the path or label of a question; a name that is no area of the framework is refused
 * with an {@link UnknownNameException}, which lists those there are.
 *
 * <p>{@link #merge} joins complementary parts; {@link #supersededBy} replaces an earlier state of
 * the same areas by a later one.
 */
@Value.Immutable
public abstract class Assessment {

  Assessment() {}

  /** The force. */
  public abstract Force force();

  /** The framework under which it was assessed. */
  public abstract Framework framework();

  /**
   * What is said about pillars and questions, each at most once, in the order of the framework:
   * each pillar before its questions.
   */
  public abstract List<AreaAssessment> areas();

  /** Findings that stand at no pillar and no question. */
  public abstract List<Finding> findings();

  /** The inspector who signed, with title, as the page has it; empty if no page says. */
  public abstract Optional<String> inspector();

  /** The paragraphs of the inspector's observations. */
  public abstract List<String> observations();

  /** What is said about pillars, in their order. */
  public final List<AreaAssessment> pillars() {
    return areas().stream().filter(part -> part.area().isPillar()).toList();
  }

  /** What is said about questions, in their order. */
  public final List<AreaAssessment> questions() {
    return areas().stream().filter(part -> !part.area().isPillar()).toList();
  }

  /** What is said about an area. */
  public final Optional<AreaAssessment> area(AreaId id) {
    return areas().stream().filter(part -> part.area().equals(id)).findFirst();
  }

  /** What is said about the area of a name. */
  public final Optional<AreaAssessment> area(String area) {
    return area(framework().area(area));
  }

  /** What is said about a pillar. */
  public final Optional<AreaAssessment> pillar(Pillar pillar) {
    return area(AreaId.of(framework().id(), pillar));
  }

  /** What is said about a question; empty for a pillar. */
  public final Optional<AreaAssessment> question(AreaId id) {
    return area(id).filter(part -> !part.area().isPillar());
  }

  /** What is said about the question of a path, such as {@code legitimacy/1}, and no other name. */
  public final Optional<AreaAssessment> question(String path) {
    return area(framework().question(path).id());
  }

  /** The judgment on the area of a name. */
  public final Optional<Judgment> judgment(String area) {
    return area(area).map(AreaAssessment::judgment);
  }

  /** The grade that stands for a pillar, newly given or carried forward; empty if there is none. */
  public final Optional<Grade> grade(Pillar pillar) {
    return pillar(pillar).map(AreaAssessment::judgment).flatMap(Judgment::standingGrade);
  }

  /** The grade that stands for the area of a name, as for a pillar. */
  public final Optional<Grade> grade(String area) {
    return judgment(area).flatMap(Judgment::standingGrade);
  }

  /**
   * The recommendations that fall due before a day, the earliest first; those that set no deadline
   * are not among them. One that was due before it was published is.
   *
   * @param published the day on which this assessment was published, from which periods are counted
   * @param before the day before which they fall due
   */
  public final List<DueRecommendation> recommendationsDue(LocalDate published, LocalDate before) {
    return locatedFindings().stream()
        .flatMap(finding -> DueRecommendation.of(finding, published))
        .filter(recommendation -> recommendation.due().isBefore(before))
        .sorted(Comparator.comparing(DueRecommendation::due))
        .toList();
  }

  /**
   * Joins this assessment and a complementary one of the same force and framework.
   *
   * <ul>
   *   <li>A judgment that is not stated yields to any other, reason not established to any reason,
   *       reported separately to the grade from the other report, an origin that is not established
   *       to one that is. One that was carried over while its grade is not stated joins one that is
   *       carried forward, and contradicts a new grade and that there is none.
   *   <li>What is absent yields to what is present, an empty list to a full one; of two days of
   *       last update the later one stays.
   *   <li>Sources, evidence, stated directions and wordings unite: all of this side, then what the
   *       other has beyond it. So do findings; those with the same words become one, with the
   *       evidence of both. What stands twice on one side stays twice.
   * </ul>
   *
   * <p>Everything else must be equal where both sides have it. Merging an assessment with itself
   * gives the same; the order of merging makes no difference but to the order of united lists, as
   * long as no side has two findings of the same words.
   *
   * @throws InvalidValueException if force or framework differ, or the two contradict each other;
   *     it names both sides
   */
  public final Assessment merge(Assessment other) {
    return Merge.of(this, other);
  }

  /**
   * Replaces areas of this assessment by their later state.
   *
   * <p>An area that only one side has stays, and so does one that is equal on both. An area is
   * dated by its last update, else by the latest day on which one of its sources was updated or
   * published; a question without a date of its own is dated by its pillar in the same assessment.
   * A month or a year is no day. Findings at no area, inspector and observations are those of the
   * later side where it has any, else of this one; they need no date.
   *
   * @throws InvalidValueException if force or framework differ, or an area that differs between the
   *     sides is not dated on both, or is not dated later on the other side
   */
  public final Assessment supersededBy(Assessment later) {
    return Supersession.of(this, later);
  }

  /**
   * All findings with their place: first those of the assessment as a whole, then those of each
   * area, in the order of its list. Empty if there are none.
   */
  @Value.Lazy
  public List<LocatedFinding> locatedFindings() {
    Map<FindingRef, Integer> occurrences = new HashMap<>();
    List<LocatedFinding> located = new ArrayList<>();
    findings().forEach(each -> located.add(locate(each, Optional.empty(), occurrences)));
    for (AreaAssessment part : areas()) {
      Optional<AreaId> area = Optional.of(part.area());
      part.findings().forEach(each -> located.add(locate(each, area, occurrences)));
    }
    return List.copyOf(located);
  }

  private LocatedFinding locate(
      Finding finding, Optional<AreaId> area, Map<FindingRef, Integer> occurrences) {
    FindingRefBuilder ref =
        FindingRef.builder()
            .force(force().slug())
            .framework(framework().id())
            .area(area.map(AreaId::path))
            .kind(finding.kind())
            .hash(finding.hash());
    FindingRef first = ref.occurrence(1).build();
    int occurrence = occurrences.merge(first, 1, Integer::sum);
    return new LocatedFinding(
        occurrence == 1 ? first : ref.occurrence(occurrence).build(), finding, area);
  }

  /** The finding that a reference means; empty if it is not, or no longer, in this assessment. */
  public final Optional<LocatedFinding> find(FindingRef ref) {
    return locatedFindings().stream().filter(located -> located.ref().equals(ref)).findFirst();
  }

  @Value.Check
  Assessment check() {
    new AssessmentCheck(this).check();
    return ordered();
  }

  private Assessment ordered() {
    List<AreaId> order = framework().areas();
    List<AreaAssessment> areas = new ArrayList<>(areas());
    areas.sort(Comparator.comparing(part -> order.indexOf(part.area())));
    return areas.equals(areas()) ? this : builder().from(this).areas(areas).build();
  }

  /** One line for logs: force, framework, and how much of each kind there is. */
  @Override
  public final String toString() {
    return force().name()
        + ", "
        + framework().name()
        + ": "
        + counted(pillars().size(), "pillar")
        + ", "
        + counted(questions().size(), "question")
        + ", "
        + counted(locatedFindings().size(), "finding");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** Starts a new assessment. */
  public static AssessmentBuilder builder() {
    return new AssessmentBuilder();
  }

  /**
   * A recommendation with the last day by which it must be carried out.
   *
   * @param finding the cause of concern that it goes with, with its place
   * @param recommendation the recommendation
   * @param due the last day
   */
  public record DueRecommendation(
      LocatedFinding finding, Recommendation recommendation, LocalDate due) {

    /** Returns the recommendations of a finding that set a deadline, in their order. */
    static Stream<DueRecommendation> of(LocatedFinding finding, LocalDate published) {
      return finding.finding().attachedRecommendations().stream()
          .flatMap(
              recommendation ->
                  recommendation.deadline().dueOn(published).stream()
                      .map(due -> new DueRecommendation(finding, recommendation, due)));
    }
  }
}
