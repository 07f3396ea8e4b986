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
import org.peelinspections.model.Finding;
import org.peelinspections.model.FindingRef;
import org.peelinspections.model.Force;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.LocatedFinding;

/**
 * What became of each finding of one assessment in a later assessment of the same force.
 *
 * <p>Findings are matched one to one by their text and points, a cause of concern by its
 * recommendations too; paragraphs and evidence do not count.
 *
 * <ol>
 *   <li>Pairs that a user confirmed are matched. Pairs that a user rejected never are.
 *   <li>Findings with the same normalised text are matched: first at comparable places (questions
 *       that the crosswalk links, the same question before another; the same pillar; the
 *       assessments as a whole), then at others. Among comparable places the same kind comes before
 *       another kind.
 *   <li>The rest is matched by {@linkplain FindingSimilarity similarity}, over all places at once,
 *       the best pair first: the one that has most above what it must reach. A pair must reach the
 *       threshold, 0.1 more if its places are not comparable, and 0.05 more if its kinds differ. If
 *       the later page itself says that a finding {@linkplain Finding#carriedFrom is left over},
 *       the least similarity of a suggestion is enough.
 *   <li>A pair that misses this by little only <em>perhaps</em> goes on. That is a suggestion for a
 *       user to confirm or reject, and counts in no figure.
 * </ol>
 *
 * <p>An area for improvement can become a cause of concern and the other way round, and {@link
 * FindingOutcome#kindChanged} tells; an innovative practice is matched with its like alone.
 *
 * <p>What is not matched is <em>no longer reported</em> only if the later assessment inspected its
 * question again, and <em>new</em> only if the earlier one inspected it; if only a part of the
 * question was asked, the outcome says so. A question was inspected if the other assessment holds a
 * graded judgment on a question that the crosswalk links with it, or says that it was inspected, or
 * has findings or a narrative there. A judgment that is carried forward or says that nothing was
 * inspected does not count, unless the page lists which findings are left over; one still to come
 * counts only with findings. A pillar is inspected in the same way; the assessment as a whole, if
 * there are observations or findings at it.
 *
 * <p>Where a sentence of the later narrative names an unmatched finding and says that it has been
 * addressed or is still open, the outcome holds that sentence. A finding that the later page calls
 * left over is never new.
 *
 * <p>Neither the order of findings nor the presence of unrelated ones makes a difference; ties are
 * broken by what the findings say. Only between findings that are equal in all they say does the
 * order decide.
 *
 * <p>How often all this is right was measured on labelled pairs; {@code docs/finding-lineage.md}
 * gives the figures.
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
      LineageSide earlier,
      LineageSide later,
      LineagePlaces places,
      FindingLineageOptions options,
      Set<FindingRef> without) {
    this.earlier = earlier.assessment();
    this.later = later.assessment();
    FindingMatcher matcher = new FindingMatcher(earlier, later, places, options, without);
    LineageStatements statements =
        new LineageStatements(earlier, later, places, options.threshold());
    List<FindingOutcome> all = new ArrayList<>();
    for (LocatedFinding finding : later.findings(without)) {
      all.add(matcher.match(finding).orElseGet(() -> unmatchedLater(finding, places)));
    }
    for (LocatedFinding finding : earlier.findings(without)) {
      if (matcher.match(finding).isEmpty()) {
        all.add(unmatchedEarlier(finding, places, statements));
      }
    }
    this.outcomes = List.copyOf(all);
    this.hints = matcher.hints();
    this.unused = unused(earlier, later, options);
  }

  /** The lineage of all findings but some. */
  static FindingLineage without(
      Set<FindingRef> without,
      LineageSide earlier,
      LineageSide later,
      Crosswalk crosswalk,
      FindingLineageOptions options) {
    LineagePlaces places = new LineagePlaces(earlier.assessment(), later.assessment(), crosswalk);
    return new FindingLineage(earlier, later, places, options, without);
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
    return without(Set.of(), new LineageSide(earlier), new LineageSide(later), crosswalk, options);
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

  private static FindingOutcome unmatchedLater(LocatedFinding finding, LineagePlaces places) {
    if (finding.finding().carriedFrom().isPresent()) {
      return new FindingOutcome.NewlyInspected(finding, FindingGap.LEFT_OVER);
    }
    LineagePlaces.Asked asked = places.askedBefore(finding);
    return asked.gap().isPresent()
        ? new FindingOutcome.NewlyInspected(finding, asked.gap().get())
        : new FindingOutcome.New(finding, asked.inPart());
  }

  private static FindingOutcome unmatchedEarlier(
      LocatedFinding finding, LineagePlaces places, LineageStatements statements) {
    LineagePlaces.Asked asked = places.askedAfter(finding);
    Optional<FindingStatement> stated = statements.of(finding);
    if (asked.gap().isPresent() && stated.isEmpty()) {
      return new FindingOutcome.NotReinspected(finding, asked.gap().get());
    }
    boolean inPart = asked.inPart() && !statements.speaksOf(finding);
    return new FindingOutcome.NoLongerReported(finding, inPart, stated);
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

  /** The pairs that perhaps go on, in the order of the later findings; often none. */
  public List<FindingOutcome.Perhaps> suggestions() {
    return outcomes(FindingOutcome.Perhaps.class);
  }

  /**
   * How much changed; empty if it is known of no finding what became of it. Suggestions, and
   * findings of whose question a part was asked, do not count.
   */
  public Optional<FindingChurn> churn() {
    return FindingChurn.of(outcomes);
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
