package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.peelinspections.compare.internal.Refusals;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.framework.Frameworks;

/**
 * The findings of one force over any number of cycles, each followed from its first report.
 *
 * <p>{@link FindingLineage} matches findings from one assessment to the next. Every finding of
 * every assessment is in exactly one chain.
 *
 * <p>A chain stays open if the next assessment did not inspect the whole question again, or only
 * suggests that the finding goes on. Unmatched findings of later assessments can then still join
 * it, by the same rules. A chain ends when an assessment inspects the question again and does not
 * report the finding. If the finding is reported after that, a new chain begins.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class FindingChains {

  FindingChains() {}

  /**
   * Returns the chains by the bundled crosswalks and the default options.
   *
   * @param assessments one or more, in chronological order
   * @throws InvalidValueException as {@link #over(List, Frameworks, FindingLineageOptions)} does
   */
  public static FindingChains over(List<Assessment> assessments) {
    return over(assessments, Frameworks.bundled(), FindingLineageOptions.defaults());
  }

  /**
   * Returns the chains by the crosswalks of a registry.
   *
   * @param assessments one or more, in chronological order
   * @throws InvalidValueException if the list is empty, or two neighbours are of different forces
   *     or of the same cycle, are in the wrong order, or have no known crosswalk between their
   *     frameworks
   */
  public static FindingChains over(
      List<Assessment> assessments, Frameworks frameworks, FindingLineageOptions options) {
    Refusals.sequence("chains of findings", assessments);
    Chainer chainer = new Chainer(frameworks, options);
    assessments.forEach(chainer::add);
    return chainer.chains();
  }

  /**
   * Returns the chains by the cycle of their first report, then in the order of its {@linkplain
   * Assessment#locatedFindings findings}. Empty if no assessment has a finding.
   */
  public abstract List<FindingChain> chains();

  /** The chains of findings that were reported more than once, in their order. */
  public final List<FindingChain> repeated() {
    return chains().stream().filter(FindingChain::repeated).toList();
  }

  /** Joins the findings of assessments, one assessment after another. */
  private static final class Chainer {

    private final Frameworks frameworks;
    private final FindingLineageOptions options;
    private final List<Open> all = new ArrayList<>();

    /** The assessments so far, the last one first. */
    private final List<Assessment> before = new ArrayList<>();

    /** The chains that can still grow, by their last finding. */
    private final Map<FindingRef, Open> open = new LinkedHashMap<>();

    /** A chain that can still grow. */
    private static final class Open {

      private final List<FindingChain.Link> links = new ArrayList<>();
      private final List<Cycle> gaps = new ArrayList<>();
      private final List<Cycle> inPart = new ArrayList<>();
      private final List<FindingChain.Suggestion> perhaps = new ArrayList<>();
      private Optional<Cycle> ended = Optional.empty();

      void grow(Assessment in, LocatedFinding finding, Optional<MatchBasis> basis) {
        links.add(new FindingChain.Link(in.framework().cycle(), finding, basis));
      }

      /** Notes what an assessment says that does not report it; whether the chain stays open. */
      boolean isOpenAfter(Assessment next, FindingOutcome outcome) {
        Cycle cycle = next.framework().cycle();
        return outcome.match(
            same -> false,
            reworded -> false,
            maybe ->
                perhaps.add(new FindingChain.Suggestion(cycle, maybe.later(), maybe.similarity())),
            isNew -> false,
            newlyInspected -> false,
            gone -> gone.askedInPart() ? inPart.add(cycle) : !endsIn(cycle, gone.stated()),
            unknown -> !saysSo(next, unknown.reason()) || gaps.add(cycle));
      }

      /** Whether it is said that the question was not inspected again, or only nothing is known. */
      private static boolean saysSo(Assessment next, FindingGap reason) {
        return reason == FindingGap.CARRIED_FORWARD
            || reason == FindingGap.NOT_INSPECTED
            || (reason != FindingGap.NOT_IN_ASSESSMENT && LineagePlaces.tells(next));
      }

      private boolean endsIn(Cycle cycle, Optional<FindingOutcome.Statement> stated) {
        boolean ends = stated.map(FindingOutcome.Statement::addressed).orElse(true);
        ended = ends ? Optional.of(cycle) : ended;
        return ends;
      }

      FindingChain chain() {
        return new FindingChain(links, gaps, inPart, perhaps, ended);
      }
    }

    Chainer(Frameworks frameworks, FindingLineageOptions options) {
      this.frameworks = frameworks;
      this.options = options;
    }

    FindingChains chains() {
      return new FindingChainsBuilder().chains(all.stream().map(Open::chain).toList()).build();
    }

    /** Takes the next assessment in. */
    void add(Assessment next) {
      Map<FindingRef, Open> now = new LinkedHashMap<>();
      for (int i = 0; i < before.size(); i++) {
        follow(before.get(i), next, i == 0, now);
      }
      for (LocatedFinding finding : next.locatedFindings()) {
        if (!now.containsKey(finding.ref())) {
          Open begun = new Open();
          begun.grow(next, finding, Optional.empty());
          all.add(begun);
          now.put(finding.ref(), begun);
        }
      }
      open.putAll(now);
      before.add(0, next);
    }

    /** Lets findings that no chain has yet go on with the open chains of an earlier assessment. */
    private void follow(
        Assessment last, Assessment next, boolean neighbour, Map<FindingRef, Open> now) {
      Set<FindingRef> without = new HashSet<>(now.keySet());
      last.locatedFindings().forEach(finding -> without.add(finding.ref()));
      boolean anyOpen = without.removeAll(open.keySet());
      if (neighbour || anyOpen) {
        FindingLineage lineage =
            FindingLineage.of(
                new LineageSide(last, without),
                new LineageSide(next, without),
                FindingLineage.known(frameworks, last, next),
                options);
        lineage.outcomes().forEach(outcome -> goOn(outcome, next, now));
      }
    }

    /** Lets the chain of an earlier finding grow, stay open or end. */
    private void goOn(FindingOutcome outcome, Assessment next, Map<FindingRef, Open> now) {
      if (outcome.earlierFinding().isEmpty()) {
        return;
      }
      FindingRef ref = outcome.earlierFinding().get().ref();
      Open chain = Objects.requireNonNull(open.get(ref));
      if (outcome.matchBasis().isPresent()) {
        LocatedFinding finding = outcome.laterFinding().orElseThrow();
        chain.grow(next, finding, outcome.matchBasis());
        now.put(finding.ref(), chain);
        open.remove(ref);
      } else if (!chain.isOpenAfter(next, outcome)) {
        open.remove(ref);
      }
    }
  }
}
