package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peelinspections.compare.internal.Refusals;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Frameworks;

/** Joins the findings of assessments, one assessment after another. */
final class LineageChainer {

  private final Frameworks frameworks;
  private final FindingLineageOptions options;
  private final List<FindingLineage> lineages = new ArrayList<>();
  private final List<Open> all = new ArrayList<>();

  /** The assessments so far, the last one first. */
  private final List<Assessment> before = new ArrayList<>();

  /** The chains that the last assessment reports, by their finding there. */
  private Map<FindingRef, Open> current = new LinkedHashMap<>();

  /** The chains of which no assessment since their last report tells. */
  private final Map<FindingRef, Open> waiting = new LinkedHashMap<>();

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

    LocatedFinding finding() {
      return links.get(links.size() - 1).finding();
    }

    FindingChain chain() {
      return new FindingChain(links, gaps, inPart, perhaps, ended);
    }
  }

  LineageChainer(Frameworks frameworks, FindingLineageOptions options) {
    this.frameworks = frameworks;
    this.options = options;
  }

  FindingChains chains() {
    return new FindingChainsBuilder()
        .lineages(lineages)
        .chains(all.stream().map(Open::chain).toList())
        .build();
  }

  /** Takes the next assessment in. */
  void add(Assessment next) {
    Map<FindingRef, Open> now = new LinkedHashMap<>();
    if (!before.isEmpty()) {
      Map<FindingRef, Open> left = follow(next, now);
      before.forEach(last -> takeUp(last, next, now));
      waiting.putAll(left);
    }
    for (LocatedFinding finding : next.locatedFindings()) {
      if (!now.containsKey(finding.ref())) {
        Open begun = new Open();
        begun.grow(next, finding, Optional.empty());
        all.add(begun);
        now.put(finding.ref(), begun);
      }
    }
    before.add(0, next);
    current = now;
  }

  /** Goes on from the last assessment; gives the chains that the next one does not tell of. */
  private Map<FindingRef, Open> follow(Assessment next, Map<FindingRef, Open> now) {
    Assessment last = before.get(0);
    Refusals.differentForces("chains of findings", last, next);
    Refusals.order("chains of findings", last, next);
    Crosswalk crosswalk = FindingLineage.known(frameworks, last, next);
    FindingLineage lineage = FindingLineage.between(last, next, crosswalk, options);
    lineages.add(lineage);
    return goOn(current, lineage, now);
  }

  /** Lets chains grow by a lineage; gives those that stay open without a report in it. */
  private static Map<FindingRef, Open> goOn(
      Map<FindingRef, Open> chains, FindingLineage lineage, Map<FindingRef, Open> now) {
    Map<FindingRef, Open> left = new LinkedHashMap<>();
    for (FindingOutcome outcome : lineage.outcomes()) {
      Open open = outcome.earlierFinding().map(finding -> chains.get(finding.ref())).orElse(null);
      if (open != null && outcome.matchBasis().isPresent()) {
        LocatedFinding finding = outcome.laterFinding().orElseThrow();
        open.grow(lineage.later(), finding, outcome.matchBasis());
        now.put(finding.ref(), open);
      } else if (open != null && open.isOpenAfter(lineage.later(), outcome)) {
        left.put(open.finding().ref(), open);
      }
    }
    return left;
  }

  /** Lets findings that nothing claims take up the chains that wait since an assessment. */
  private void takeUp(Assessment last, Assessment next, Map<FindingRef, Open> now) {
    Map<FindingRef, Open> mine = new LinkedHashMap<>(waiting);
    mine.keySet().removeIf(ref -> !ref.framework().equals(last.framework().id()));
    if (mine.isEmpty()) {
      return;
    }
    waiting.keySet().removeAll(mine.keySet());
    LineageSide side = new LineageSide(last);
    Set<FindingRef> others = side.refs();
    others.removeAll(mine.keySet());
    others.addAll(now.keySet());
    Crosswalk crosswalk = FindingLineage.known(frameworks, last, next);
    FindingLineage lineage =
        FindingLineage.without(others, side, new LineageSide(next), crosswalk, options);
    waiting.putAll(goOn(mine, lineage, now));
  }
}
