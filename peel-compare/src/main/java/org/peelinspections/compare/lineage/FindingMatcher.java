package org.peelinspections.compare.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peelinspections.compare.lineage.LineagePlaces.Nearness;
import org.peelinspections.compare.lineage.MatchCandidates.Candidate;
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

  private static final int LAST_RANK = 5;

  private final Cycle cycle;
  private final LineagePlaces places;
  private final FindingLineageOptions options;
  private final Map<FindingRef, FindingOutcome> matched = new LinkedHashMap<>();
  private final List<FindingHint> hints;

  FindingMatcher(
      LineageSide earlier, LineageSide later, LineagePlaces places, FindingLineageOptions options) {
    this.cycle = earlier.assessment().framework().cycle();
    this.places = places;
    this.options = options;
    for (FindingLineageOptions.Pair pair : options.confirmed()) {
      Optional<LocatedFinding> one = earlier.find(pair.earlier());
      Optional<LocatedFinding> other = later.find(pair.later());
      if (one.isPresent() && other.isPresent()) {
        put(confirmed(one.get(), other.get()));
      }
    }
    Set<FindingRef> done = Set.copyOf(matched.keySet());
    List<LineageGroup> left = earlier.groups(done, options.namedInRejected());
    List<LineageGroup> right = later.groups(done, options.namedInRejected());
    matchIdentical(left, right);
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

  private static FindingOutcome confirmed(LocatedFinding one, LocatedFinding other) {
    return LineageGroup.sameness(one).equals(LineageGroup.sameness(other))
        ? new FindingOutcome.Same(one, other, MatchBasis.CONFIRMED)
        : new FindingOutcome.Reworded(
            one, other, FindingSimilarity.of(one.finding(), other.finding()), MatchBasis.CONFIRMED);
  }

  private void put(FindingOutcome outcome) {
    outcome.earlierFinding().ifPresent(finding -> matched.put(finding.ref(), outcome));
    outcome.laterFinding().ifPresent(finding -> matched.put(finding.ref(), outcome));
  }

  private MatchBasis basis(MatchBasis otherwise, LocatedFinding one, LocatedFinding other) {
    return stated(one, other) ? MatchBasis.STATED : otherwise;
  }

  /** Whether the later page itself says that its finding is left over from the earlier side. */
  private boolean stated(LocatedFinding one, LocatedFinding other) {
    return other.finding().carriedFrom().isPresent()
        && (other.finding().carriedFrom().equals(Optional.of(cycle))
            || one.finding().carriedFrom().isPresent());
  }

  /** Whether two findings may be the same: their kinds fit, and no user rejected the pair. */
  private boolean possible(LineageGroup one, LineageGroup other) {
    FindingLineageOptions.Pair pair =
        new FindingLineageOptions.Pair(one.first().ref(), other.first().ref());
    return LineagePlaces.kindsFit(one.kind(), other.kind()) && !options.rejected().contains(pair);
  }

  private static List<LineageGroup> open(List<LineageGroup> groups) {
    return groups.stream().filter(LineageGroup::isOpen).toList();
  }

  /** Pairs findings that say the same, those at comparable places and of the same kind first. */
  private void matchIdentical(List<LineageGroup> left, List<LineageGroup> right) {
    Map<String, List<LineageGroup>> rightByText =
        right.stream().collect(Collectors.groupingBy(LineageGroup::text));
    for (int rank = 0; rank <= LAST_RANK; rank++) {
      for (LineageGroup one : left) {
        for (LineageGroup other : rightByText.getOrDefault(one.text(), List.of())) {
          if (rank(one, other) == rank && possible(one, other)) {
            one.pairAll(other, this::putIdentical);
          }
        }
      }
    }
  }

  private int rank(LineageGroup one, LineageGroup other) {
    boolean kindChanged = one.kind() != other.kind();
    return switch (places.nearness(one.first(), other.first())) {
      case SAME -> kindChanged ? 2 : 0;
      case LINKED -> kindChanged ? 3 : 1;
      case ACROSS -> kindChanged ? LAST_RANK : 4;
    };
  }

  private void putIdentical(LocatedFinding one, LocatedFinding other) {
    put(new FindingOutcome.Same(one, other, basis(MatchBasis.IDENTICAL, one, other)));
  }

  /** What a pair must reach; a finding that is left over by the page's own word needs less. */
  private double required(LineageGroup one, LineageGroup other) {
    boolean across = places.nearness(one.first(), other.first()) == Nearness.ACROSS;
    return (stated(one.first(), other.first()) ? options.suggestion() : options.threshold())
        + (across ? ACROSS_HANDICAP : 0)
        + (one.kind() != other.kind() ? KIND_HANDICAP : 0);
  }

  private List<FindingHint> matchMeasured(List<LineageGroup> left, List<LineageGroup> right) {
    double below = options.threshold() - options.suggestion();
    List<Candidate> candidates =
        new MatchCandidates(left, right, this::possible, this::required, below).candidates();
    for (Candidate pair : candidates) {
      pair.earlier().pairAll(pair.later(), (one, other) -> put(measured(pair, one, other)));
    }
    return new LineageHints(this::match).among(candidates);
  }

  private FindingOutcome measured(Candidate pair, LocatedFinding one, LocatedFinding other) {
    return pair.margin() < 0
        ? new FindingOutcome.Perhaps(one, other, pair.similarity())
        : new FindingOutcome.Reworded(
            one, other, pair.similarity(), basis(MatchBasis.MEASURED, one, other));
  }
}
