package org.peelinspections.compare.lineage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peelinspections.compare.internal.Refusals;
import org.peelinspections.model.Force;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Frameworks;

/**
 * What became of each finding of one assessment in a later assessment of the same force.
 *
 * <p>Each finding is matched with at most one other, by its text and points, and a cause of concern
 * also by its recommendations; paragraphs and evidence do not count.
 *
 * <ol>
 *   <li>Pairs that a user confirmed are matched. Pairs that a user rejected never are.
 *   <li>Findings with the same normalised text are matched: first within comparable areas
 *       (questions that the crosswalk links, the same pillar, the assessment as a whole), then
 *       within others. Within comparable areas, findings of the same kind come first.
 *   <li>The rest is matched by {@linkplain FindingSimilarity similarity}, over all areas at once,
 *       the best pair first: the pair that exceeds its limit by most. The limit is the threshold,
 *       plus 0.1 if the areas are not comparable, plus 0.05 if the kinds differ. If the later page
 *       itself says that a finding {@linkplain Finding#carriedFrom remains}, the limit is that of a
 *       suggestion.
 *   <li>A pair slightly below its limit <em>perhaps</em> goes on. This is a suggestion that a user
 *       can confirm or reject; no count includes it.
 * </ol>
 *
 * <p>An area for improvement can become a cause of concern and vice versa; {@link
 * FindingOutcome#kindChanged} then returns true. An innovative practice is only matched with
 * another one.
 *
 * <p>An unmatched finding is <em>no longer reported</em> only if the later assessment inspected its
 * question again, and <em>new</em> only if the earlier assessment inspected its question; if only a
 * part of the question was asked, the outcome says so. A question was inspected if the assessment
 * has, on a question that the crosswalk links with it, a grade, a finding or a narrative, or says
 * that it was inspected. A judgment that is carried forward or not inspected does not count, unless
 * the page lists the findings that remain; a grade that is still to come counts only if there are
 * findings. The same holds for pillars. The assessment as a whole was inspected if it has
 * observations or findings.
 *
 * <p>If a sentence of the later narrative says that an unmatched finding has been addressed or is
 * still open, the outcome holds that sentence. A finding that the later page says remains is never
 * new.
 *
 * <p>The result does not depend on the order of findings or on unrelated findings. The order
 * matters only between findings with identical content.
 *
 * <p>How often this is right was measured on labelled pairs: see {@code docs/finding-lineage.md}.
 *
 * <p>Immutable and thread-safe. Equality includes everything.
 */
@Value.Immutable
public abstract class FindingLineage {

  FindingLineage() {}

  /** The lineage of the findings of two sides. */
  static FindingLineage of(
      LineageSide earlier, LineageSide later, Crosswalk crosswalk, FindingLineageOptions options) {
    LineagePlaces places = new LineagePlaces(earlier.assessment(), later.assessment(), crosswalk);
    FindingMatcher matcher = new FindingMatcher(earlier, later, places, options);
    LineageStatements statements =
        new LineageStatements(earlier, later, places, options.threshold());
    FindingLineageBuilder lineage =
        new FindingLineageBuilder().earlier(earlier.assessment()).later(later.assessment());
    for (LocatedFinding finding : later.findings()) {
      lineage.addOutcome(matcher.match(finding).orElseGet(() -> unmatchedLater(finding, places)));
    }
    for (LocatedFinding finding : earlier.findings()) {
      if (matcher.match(finding).isEmpty()) {
        lineage.addOutcome(unmatchedEarlier(finding, places, statements));
      }
    }
    return lineage
        .hints(matcher.hints())
        .unusedDecisions(unused(earlier.assessment(), later.assessment(), options))
        .build();
  }

  /**
   * Returns the lineage by the bundled crosswalk and the default options.
   *
   * @throws InvalidValueException if the two are of different forces or of the same cycle, the
   *     first is the later one, or no crosswalk is known from one framework to the other
   */
  public static FindingLineage between(Assessment earlier, Assessment later) {
    Refusals.pair("lineage", earlier, later);
    return between(
        earlier,
        later,
        known(Frameworks.bundled(), earlier, later),
        FindingLineageOptions.defaults());
  }

  /**
   * Returns the lineage by a crosswalk and options. For a question without a row in the crosswalk,
   * no counterpart is established.
   *
   * @throws InvalidValueException if the two are of different forces or of the same cycle, the
   *     first is the later one, or the crosswalk is not between their frameworks
   */
  public static FindingLineage between(
      Assessment earlier, Assessment later, Crosswalk crosswalk, FindingLineageOptions options) {
    Refusals.pair("lineage", earlier, later);
    if (!crosswalk.earlier().equals(earlier.framework().id())
        || !crosswalk.later().equals(later.framework().id())) {
      throw new InvalidValueException(
          "lineage of " + earlier.force().slug(),
          "the crosswalk is from " + crosswalk.earlier() + " to " + crosswalk.later(),
          "expected one from " + earlier.framework() + " to " + later.framework());
    }
    return of(
        new LineageSide(earlier, Set.of()), new LineageSide(later, Set.of()), crosswalk, options);
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
    Optional<FindingOutcome.Statement> stated = statements.of(finding);
    if (asked.gap().isPresent() && stated.isEmpty()) {
      return new FindingOutcome.NotReinspected(finding, asked.gap().get());
    }
    boolean inPart = asked.inPart() && !statements.speaksOf(finding);
    return new FindingOutcome.NoLongerReported(finding, inPart, stated);
  }

  private static Set<FindingLineageOptions.Pair> unused(
      Assessment earlier, Assessment later, FindingLineageOptions options) {
    return Stream.concat(options.confirmed().stream(), options.rejected().stream())
        .filter(pair -> isOf(pair.earlier(), earlier) && isOf(pair.later(), later))
        .filter(
            pair -> earlier.find(pair.earlier()).isEmpty() || later.find(pair.later()).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isOf(FindingRef ref, Assessment assessment) {
    return ref.force().equals(assessment.force().slug())
        && ref.framework().equals(assessment.framework().id());
  }

  /** The earlier assessment. */
  public abstract Assessment earlier();

  /** The later assessment. */
  public abstract Assessment later();

  /** The force, as the later assessment has it. */
  public final Force force() {
    return later().force();
  }

  /**
   * Returns one outcome for each finding of the later assessment, in the order of its {@linkplain
   * Assessment#locatedFindings findings}, then one for each unmatched finding of the earlier
   * assessment, in their order. Empty if neither has findings.
   */
  public abstract List<FindingOutcome> outcomes();

  /** The outcomes of one kind, in their order; empty if there is none. */
  public final <T extends FindingOutcome> List<T> outcomes(Class<T> kind) {
    return outcomes().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The outcome of a finding of either assessment; empty if neither has it. */
  public final Optional<FindingOutcome> outcome(FindingRef ref) {
    return outcomes().stream().filter(outcome -> outcome.isAbout(ref)).findFirst();
  }

  /** Returns the hints on splits, then those on merges; often none. */
  public abstract List<FindingHint> hints();

  /**
   * Returns the decisions on this force and these frameworks that had no effect, because they name
   * a finding that does not exist, for example because its text has changed.
   */
  public abstract Set<FindingLineageOptions.Pair> unusedDecisions();

  /** The pairs that perhaps go on, in the order of the later findings; often none. */
  public final List<FindingOutcome.Perhaps> suggestions() {
    return outcomes(FindingOutcome.Perhaps.class);
  }

  /** The force, the two frameworks and the number of outcomes, for logs. */
  @Override
  public final String toString() {
    return "findings of "
        + force().slug()
        + " from "
        + earlier().framework()
        + " to "
        + later().framework()
        + ": "
        + outcomes().size()
        + " outcomes";
  }
}
