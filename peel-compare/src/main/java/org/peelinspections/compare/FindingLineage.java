package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Crosswalk;
import org.peelinspections.model.FindingRef;
import org.peelinspections.model.Force;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.LocatedFinding;

/**
 * What became of each finding of one assessment in a later assessment of the same force.
 *
 * <p>Findings are matched one to one by their text and points; paragraphs, recommendations and
 * evidence do not count.
 *
 * <ol>
 *   <li>Pairs that a user confirmed are matched. Pairs that a user rejected never are.
 *   <li>Findings with the same normalised text are matched: first at comparable places (questions
 *       that the crosswalk links, the same question before another; the same pillar; the
 *       assessments as a whole), then at others. Among comparable places the same kind comes before
 *       another kind.
 *   <li>The rest is matched by {@linkplain FindingSimilarity similarity}, over all places at once.
 *       A pair must reach the threshold, 0.1 more if its places are not comparable, and 0.05 more
 *       if its kinds differ. Of all pairings, the one is taken in which the sum of what the pairs
 *       have above what they must reach is highest.
 * </ol>
 *
 * <p>An area for improvement can become a cause of concern and the other way round, and {@link
 * FindingOutcome#kindChanged} tells; an innovative practice is matched with its like alone.
 *
 * <p>What is not matched is <em>no longer reported</em> only if the later assessment inspected its
 * question again, and <em>new</em> only if the earlier one inspected it. A question was inspected
 * if the other assessment holds a graded judgment on a question that asks all of it (equal,
 * reworded or broader), or says that it was inspected, or has findings or a narrative there; a
 * judgment that is carried forward or says that nothing was inspected does not count, whatever
 * stands beside it, and one still to come counts only with findings. A pillar is inspected in the
 * same way; the assessment as a whole, if there are observations or findings at it.
 *
 * <p>Neither the order of findings nor the presence of unrelated ones makes a difference; ties are
 * broken by what the findings say. Only between findings that are equal in all they say does the
 * order decide.
 *
 * <h2>How often it is right</h2>
 *
 * <p>At the default threshold of 0.33, told by two texts alone whether they are the same finding,
 * on pairs written in the style of published findings and labelled by hand: precision 0.958 and
 * recall 0.876 on the 526 pairs that threshold and weights were tuned on, precision 0.969 and
 * recall 0.863 on 141 others. Most of the pairs that are not the same are hard ones, with many of
 * the same words or the same subject. The pairs lie beside the tests, which measure again.
 *
 * <p>Immutable and safe for use by many threads. Equality takes everything in.
 */
public final class FindingLineage {

  private final Assessment earlier;
  private final Assessment later;
  private final List<FindingOutcome> outcomes;
  private final List<FindingHint> hints;
  private final Set<FindingPair> unused;

  private FindingLineage(
      LineageSide earlier, LineageSide later, LineagePlaces places, FindingLineageOptions options) {
    this.earlier = earlier.assessment();
    this.later = later.assessment();
    FindingMatcher matcher = new FindingMatcher(earlier, later, places, options);
    this.outcomes = outcomes(earlier, later, places, matcher);
    this.hints = List.copyOf(matcher.hints());
    this.unused = unused(earlier, later, options);
  }

  /**
   * The lineage by the crosswalk that this library knows and the default options.
   *
   * @throws InvalidValueException if the two are of different forces or of the same cycle, the
   *     first is the later one, or no crosswalk is known from one framework to the other
   */
  public static FindingLineage between(Assessment earlier, Assessment later) {
    Refusals.differentForces("lineage", earlier, later);
    Refusals.order("lineage", earlier, later);
    return between(earlier, later, known(Frameworks.bundled(), earlier, later));
  }

  /**
   * The lineage by a crosswalk and the default options.
   *
   * @throws InvalidValueException if the two are of different forces or of the same cycle, the
   *     first is the later one, or the crosswalk is not between their frameworks
   */
  public static FindingLineage between(Assessment earlier, Assessment later, Crosswalk crosswalk) {
    return between(earlier, later, crosswalk, FindingLineageOptions.defaults());
  }

  /**
   * The lineage by a crosswalk and options. A question that stands in no row of the crosswalk has
   * no established counterpart.
   *
   * @throws InvalidValueException if the two are of different forces or of the same cycle, the
   *     first is the later one, or the crosswalk is not between their frameworks
   */
  public static FindingLineage between(
      Assessment earlier, Assessment later, Crosswalk crosswalk, FindingLineageOptions options) {
    Refusals.differentForces("lineage", earlier, later);
    Refusals.order("lineage", earlier, later);
    requireBetween(crosswalk, earlier, later);
    return new FindingLineage(
        new LineageSide(earlier),
        new LineageSide(later),
        new LineagePlaces(earlier, later, crosswalk),
        options);
  }

  /** The crosswalk of a registry, which must have one. */
  static Crosswalk known(Frameworks frameworks, Assessment earlier, Assessment later) {
    return frameworks
        .crosswalk(earlier.framework(), later.framework())
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "lineage of " + earlier.force().slug(),
                    "no crosswalk is known from framework "
                        + earlier.framework()
                        + " to "
                        + later.framework(),
                    "expected one, or that one is given"));
  }

  private static void requireBetween(Crosswalk crosswalk, Assessment earlier, Assessment later) {
    if (!crosswalk.earlier().equals(earlier.framework().id())
        || !crosswalk.later().equals(later.framework().id())) {
      throw new InvalidValueException(
          "lineage of " + earlier.force().slug(),
          "the crosswalk is from " + crosswalk.earlier() + " to " + crosswalk.later(),
          "expected one from " + earlier.framework() + " to " + later.framework());
    }
  }

  private static List<FindingOutcome> outcomes(
      LineageSide earlier, LineageSide later, LineagePlaces places, FindingMatcher matcher) {
    List<FindingOutcome> outcomes = new ArrayList<>();
    for (LocatedFinding finding : later.findings()) {
      outcomes.add(matcher.match(finding).orElseGet(() -> unmatchedLater(finding, places)));
    }
    for (LocatedFinding finding : earlier.findings()) {
      if (matcher.match(finding).isEmpty()) {
        outcomes.add(unmatchedEarlier(finding, places));
      }
    }
    return List.copyOf(outcomes);
  }

  private static FindingOutcome unmatchedLater(LocatedFinding finding, LineagePlaces places) {
    Optional<FindingGap> gap = places.gapBefore(finding);
    return gap.isPresent()
        ? new FindingOutcome.NewlyInspected(finding, gap.get())
        : new FindingOutcome.New(finding);
  }

  private static FindingOutcome unmatchedEarlier(LocatedFinding finding, LineagePlaces places) {
    Optional<FindingGap> gap = places.gapAfter(finding);
    return gap.isPresent()
        ? new FindingOutcome.NotReinspected(finding, gap.get())
        : new FindingOutcome.NoLongerReported(finding);
  }

  private static Set<FindingPair> unused(
      LineageSide earlier, LineageSide later, FindingLineageOptions options) {
    return Stream.concat(options.confirmed().stream(), options.rejected().stream())
        .filter(pair -> isOf(pair.earlier(), earlier) && isOf(pair.later(), later))
        .filter(
            pair -> earlier.find(pair.earlier()).isEmpty() || later.find(pair.later()).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isOf(FindingRef ref, LineageSide side) {
    return ref.force().equals(side.assessment().force().slug())
        && ref.framework().equals(side.assessment().framework().id());
  }

  /** The earlier assessment. */
  public Assessment earlier() {
    return earlier;
  }

  /** The later assessment. */
  public Assessment later() {
    return later;
  }

  /** The force, as the later assessment has it. */
  public Force force() {
    return later.force();
  }

  /**
   * One outcome for each finding of the later assessment, in the order of its {@linkplain
   * Assessment#locatedFindings findings}, then one for each of the earlier assessment that has no
   * counterpart, in theirs. Empty if neither has findings.
   */
  public List<FindingOutcome> outcomes() {
    return outcomes;
  }

  /** The outcomes of one kind, in their order; empty if there is none. */
  public <T extends FindingOutcome> List<T> outcomes(Class<T> kind) {
    return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The outcome of a finding of either assessment; empty if neither has it. */
  public Optional<FindingOutcome> outcome(FindingRef ref) {
    return outcomes.stream().filter(outcome -> outcome.isAbout(ref)).findFirst();
  }

  /** The signs of splits, then those of merges; often none. */
  public List<FindingHint> hints() {
    return hints;
  }

  /**
   * Decisions on this force and these two frameworks that name a finding that is not there, such as
   * one whose text has changed since. They had no effect.
   */
  public Set<FindingPair> unusedDecisions() {
    return unused;
  }

  /** How much changed; empty if it is known of no finding what became of it. */
  public Optional<FindingChurn> churn() {
    int changed =
        outcomes(FindingOutcome.New.class).size()
            + outcomes(FindingOutcome.NoLongerReported.class).size();
    int stayed =
        outcomes(FindingOutcome.Same.class).size() + outcomes(FindingOutcome.Reworded.class).size();
    return changed + stayed == 0
        ? Optional.empty()
        : Optional.of(new FindingChurn(changed, changed + stayed));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FindingLineage that
        && earlier.equals(that.earlier)
        && later.equals(that.later)
        && outcomes.equals(that.outcomes)
        && hints.equals(that.hints)
        && unused.equals(that.unused);
  }

  @Override
  public int hashCode() {
    return Objects.hash(earlier, later, outcomes, hints, unused);
  }

  /** The force, the two frameworks and the number of outcomes, for logs. */
  @Override
  public String toString() {
    return "findings of "
        + force().slug()
        + " from "
        + earlier.framework()
        + " to "
        + later.framework()
        + ": "
        + outcomes.size()
        + " outcomes";
  }
}
