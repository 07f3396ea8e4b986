package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Crosswalk;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.FindingRef;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.LocatedFinding;

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
    private Optional<Cycle> ended = Optional.empty();

    void grow(Assessment in, LocatedFinding finding, Optional<MatchBasis> basis) {
      links.add(new FindingChain.Link(in.framework().cycle(), finding, basis));
    }

    /** Notes what an assessment says that does not report it; whether the chain stays open. */
    boolean isOpenAfter(Assessment next, Optional<FindingGap> gap) {
      Cycle cycle = next.framework().cycle();
      if (gap.isPresent()) {
        gaps.add(cycle);
      } else {
        ended = Optional.of(cycle);
      }
      return gap.isPresent();
    }

    LocatedFinding finding() {
      return links.get(links.size() - 1).finding();
    }

    FindingChain chain() {
      return new FindingChain(links, gaps, ended);
    }
  }

  LineageChainer(Frameworks frameworks, FindingLineageOptions options) {
    this.frameworks = frameworks;
    this.options = options;
  }

  FindingChains chains() {
    return new FindingChains(lineages, all.stream().map(Open::chain).toList());
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
    Map<FindingRef, Open> left = new LinkedHashMap<>();
    for (FindingOutcome outcome : lineage.outcomes()) {
      Open open = outcome.earlierFinding().map(finding -> current.get(finding.ref())).orElse(null);
      if (open != null && outcome.laterFinding().isPresent()) {
        grow(open, next, outcome.laterFinding().get(), outcome.matchBasis(), now);
      } else if (open != null && open.isOpenAfter(next, outcome.gap())) {
        left.put(open.finding().ref(), open);
      }
    }
    return left;
  }

  private static void grow(
      Open open,
      Assessment next,
      LocatedFinding finding,
      Optional<MatchBasis> basis,
      Map<FindingRef, Open> now) {
    open.grow(next, finding, basis);
    now.put(finding.ref(), open);
  }

  /** Lets findings that nothing claims take up the chains that wait since an assessment. */
  private void takeUp(Assessment last, Assessment next, Map<FindingRef, Open> now) {
    Map<FindingRef, Open> mine = new LinkedHashMap<>(waiting);
    mine.keySet().removeIf(ref -> !ref.framework().equals(last.framework().id()));
    if (mine.isEmpty()) {
      return;
    }
    LineagePlaces places =
        new LineagePlaces(last, next, FindingLineage.known(frameworks, last, next));
    waiting.keySet().removeAll(mine.keySet());
    confirmed(mine, next, now);
    for (MatchIdentical.Pair pair : identical(mine, last, next, places, now)) {
      Open open = mine.remove(pair.earlier().ref());
      if (open != null) {
        grow(open, next, pair.later(), Optional.of(MatchBasis.IDENTICAL), now);
      }
    }
    mine.values().removeIf(open -> !open.isOpenAfter(next, places.gapAfter(open.finding())));
    waiting.putAll(mine);
  }

  private void confirmed(Map<FindingRef, Open> mine, Assessment next, Map<FindingRef, Open> now) {
    for (FindingPair pair : options.confirmed()) {
      Optional<LocatedFinding> later = next.find(pair.later());
      if (mine.containsKey(pair.earlier()) && later.isPresent() && !now.containsKey(pair.later())) {
        Open open = mine.remove(pair.earlier());
        grow(open, next, later.get(), Optional.of(MatchBasis.CONFIRMED), now);
      }
    }
  }

  private List<MatchIdentical.Pair> identical(
      Map<FindingRef, Open> mine,
      Assessment last,
      Assessment next,
      LineagePlaces places,
      Map<FindingRef, Open> now) {
    LineageSide earlier = new LineageSide(last);
    Set<FindingRef> others = earlier.refs();
    others.removeAll(mine.keySet());
    Set<FindingRef> alone = options.namedInRejected();
    return new MatchIdentical(places, (one, other) -> FindingMatcher.possible(one, other, options))
        .take(earlier.groups(others, alone), new LineageSide(next).groups(now.keySet(), alone));
  }
}
