package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peelinspections.compare.lineage.LineagePlaces.Nearness;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.FindingRef;

/**
 * Matches the findings of two assessments one to one, in three stages: what a user confirmed,
 * identical texts, and then the rest by similarity, the best pair first.
 */
final class FindingMatcher {

  /** How much more similar findings must be whose places are not comparable. */
  private static final double ACROSS_HANDICAP = 0.1;

  /** How much more similar findings must be that are of two kinds. */
  private static final double KIND_HANDICAP = 0.05;

  private static final Comparator<MatchCandidate> BY_SIMILARITY =
      Comparator.comparingDouble(MatchCandidate::similarity)
          .thenComparing(MatchCandidate.BEST_FIRST.reversed());

  private final Cycle cycle;
  private final LineagePlaces places;
  private final FindingLineageOptions options;
  private final Map<FindingRef, FindingOutcome> matched = new LinkedHashMap<>();
  private final List<FindingHint> hints;

  /**
   * Matches.
   *
   * @param without findings of either side that are left out
   */
  FindingMatcher(
      LineageSide earlier,
      LineageSide later,
      LineagePlaces places,
      FindingLineageOptions options,
      Set<FindingRef> without) {
    this.cycle = earlier.assessment().framework().cycle();
    this.places = places;
    this.options = options;
    for (FindingLineageOptions.Pair pair : options.confirmed()) {
      if (!without.contains(pair.earlier()) && !without.contains(pair.later())) {
        confirm(earlier.find(pair.earlier()), later.find(pair.later()));
      }
    }
    Set<FindingRef> done = new HashSet<>(without);
    done.addAll(matched.keySet());
    List<LineageGroup> left = earlier.groups(done, options.namedInRejected());
    List<LineageGroup> right = later.groups(done, options.namedInRejected());
    new MatchIdentical(places, this::possible, this::putIdentical).take(left, right);
    hints = matchMeasured(open(left), open(right));
  }

  /** The outcome of a finding that was matched or perhaps goes on; empty if there is none. */
  Optional<FindingOutcome> match(LocatedFinding finding) {
    return Optional.ofNullable(matched.get(finding.ref()));
  }

  /** The signs of splits and merges. */
  List<FindingHint> hints() {
    return hints;
  }

  private void confirm(Optional<LocatedFinding> one, Optional<LocatedFinding> other) {
    if (one.isPresent() && other.isPresent()) {
      put(confirmed(one.get(), other.get()));
    }
  }

  private static FindingOutcome confirmed(LocatedFinding one, LocatedFinding other) {
    if (LineageGroup.sameness(one).equals(LineageGroup.sameness(other))) {
      return new FindingOutcome.Same(one, other, MatchBasis.CONFIRMED);
    }
    double similarity = FindingSimilarity.of(one.finding(), other.finding());
    return new FindingOutcome.Reworded(
        one, other, similarity, Optional.empty(), MatchBasis.CONFIRMED);
  }

  private void put(FindingOutcome outcome) {
    outcome.earlierFinding().ifPresent(finding -> matched.put(finding.ref(), outcome));
    outcome.laterFinding().ifPresent(finding -> matched.put(finding.ref(), outcome));
  }

  private void putIdentical(LocatedFinding one, LocatedFinding other) {
    put(new FindingOutcome.Same(one, other, basis(MatchBasis.IDENTICAL, one, other)));
  }

  private MatchBasis basis(MatchBasis otherwise, LocatedFinding one, LocatedFinding other) {
    return stated(one, other) ? MatchBasis.STATED : otherwise;
  }

  /**
   * Returns whether the later page itself says that its finding is left over from the earlier side.
   */
  private boolean stated(LocatedFinding one, LocatedFinding other) {
    return other.finding().carriedFrom().isPresent()
        && (other.finding().carriedFrom().equals(Optional.of(cycle))
            || one.finding().carriedFrom().isPresent());
  }

  /**
   * Returns whether two findings may be the same: their kinds fit, and no user rejected the pair.
   */
  private boolean possible(LineageGroup one, LineageGroup other) {
    FindingLineageOptions.Pair pair =
        new FindingLineageOptions.Pair(one.first().ref(), other.first().ref());
    return LineagePlaces.kindsFit(one.kind(), other.kind()) && !options.rejected().contains(pair);
  }

  private static List<LineageGroup> open(List<LineageGroup> groups) {
    return groups.stream().filter(LineageGroup::isOpen).toList();
  }

  /**
   * Returns what a pair must reach; a finding that is left over by the page's own word needs less.
   */
  private double required(LineageGroup one, LineageGroup other) {
    MatchIdentical.Stage stage = MatchIdentical.stage(places, one, other);
    boolean stated = stated(one.first(), other.first());
    return (stated ? options.suggestion() : options.threshold())
        + (stage.nearness() == Nearness.ACROSS ? ACROSS_HANDICAP : 0)
        + (stage.kindChanged() ? KIND_HANDICAP : 0);
  }

  private List<FindingHint> matchMeasured(List<LineageGroup> left, List<LineageGroup> right) {
    double below = options.threshold() - options.suggestion();
    List<MatchCandidate> candidates =
        new MatchCandidates(left, right, this::possible, this::required, below).candidates();
    Map<LineageGroup, List<MatchCandidate>> matches = new HashMap<>();
    for (MatchCandidate pair : candidates) {
      if (pair.margin() >= 0) {
        matches.computeIfAbsent(pair.earlier(), group -> new ArrayList<>()).add(pair);
        matches.computeIfAbsent(pair.later(), group -> new ArrayList<>()).add(pair);
      }
    }
    for (MatchCandidate pair : candidates) {
      pair.earlier()
          .pairAll(pair.later(), (one, other) -> put(measured(pair, one, other, matches)));
    }
    return new LineageHints(this::match).among(candidates);
  }

  private FindingOutcome measured(
      MatchCandidate pair,
      LocatedFinding one,
      LocatedFinding other,
      Map<LineageGroup, List<MatchCandidate>> matches) {
    if (pair.margin() < 0) {
      return new FindingOutcome.Perhaps(one, other, pair.similarity());
    }
    Optional<FindingOutcome.RunnerUp> runnerUp =
        Stream.of(pair.earlier(), pair.later())
            .flatMap(group -> matches.getOrDefault(group, List.of()).stream())
            .filter(next -> !next.equals(pair))
            .max(BY_SIMILARITY)
            .map(
                next ->
                    new FindingOutcome.RunnerUp(
                        next.earlier() == pair.earlier() ? one : next.earlier().first(),
                        next.later() == pair.later() ? other : next.later().first(),
                        next.similarity()));
    MatchBasis basis = basis(MatchBasis.MEASURED, one, other);
    return new FindingOutcome.Reworded(one, other, pair.similarity(), runnerUp, basis);
  }
}
