package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peelinspections.compare.LineagePlaces.Nearness;
import org.peelinspections.compare.MatchCandidates.Candidate;
import org.peelinspections.model.FindingRef;
import org.peelinspections.model.LocatedFinding;

/**
 * Matches the findings of two assessments one to one, in three stages: what a user confirmed,
 * identical texts, and then the best pairing of the rest by similarity.
 */
final class FindingMatcher {

  /** How much more similar findings must be whose places are not comparable. */
  private static final double ACROSS_HANDICAP = 0.1;

  /** How much more similar findings must be that are of two kinds. */
  private static final double KIND_HANDICAP = 0.05;

  private final LineageSide earlier;
  private final LineageSide later;
  private final LineagePlaces places;
  private final FindingLineageOptions options;
  private final Map<FindingRef, FindingOutcome> matched = new LinkedHashMap<>();
  private final List<FindingHint> hints = new ArrayList<>();

  FindingMatcher(
      LineageSide earlier, LineageSide later, LineagePlaces places, FindingLineageOptions options) {
    this.earlier = earlier;
    this.later = later;
    this.places = places;
    this.options = options;
    options.confirmed().forEach(this::confirm);
    Set<FindingRef> done = Set.copyOf(matched.keySet());
    Set<FindingRef> alone = options.namedInRejected();
    List<LineageGroup> left = earlier.groups(done, alone);
    List<LineageGroup> right = later.groups(done, alone);
    for (MatchIdentical.Pair pair : new MatchIdentical(places, this::possible).take(left, right)) {
      put(
          new FindingOutcome.Same(pair.earlier(), pair.later(), MatchBasis.IDENTICAL),
          pair.earlier(),
          pair.later());
    }
    matchMeasured(open(left), open(right));
  }

  /** The outcome of a finding that was matched; empty if it was not. */
  Optional<FindingOutcome> match(LocatedFinding finding) {
    return Optional.ofNullable(matched.get(finding.ref()));
  }

  /** The signs of splits and merges. */
  List<FindingHint> hints() {
    return hints;
  }

  private void confirm(FindingPair pair) {
    Optional<LocatedFinding> one = earlier.find(pair.earlier());
    Optional<LocatedFinding> other = later.find(pair.later());
    if (one.isPresent() && other.isPresent()) {
      put(confirmed(one.get(), other.get()), one.get(), other.get());
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

  private void put(FindingOutcome outcome, LocatedFinding one, LocatedFinding other) {
    matched.put(one.ref(), outcome);
    matched.put(other.ref(), outcome);
  }

  /** Whether two findings may be the same: their kinds fit, and no user rejected the pair. */
  static boolean possible(LineageGroup one, LineageGroup other, FindingLineageOptions options) {
    FindingPair pair = new FindingPair(one.first().ref(), other.first().ref());
    return LineagePlaces.kindsFit(one.kind(), other.kind()) && !options.rejected().contains(pair);
  }

  private boolean possible(LineageGroup one, LineageGroup other) {
    return possible(one, other, options);
  }

  private static List<LineageGroup> open(List<LineageGroup> groups) {
    return groups.stream().filter(group -> !group.free().isEmpty()).toList();
  }

  private double required(LineageGroup one, LineageGroup other) {
    MatchIdentical.Stage stage = MatchIdentical.stage(places, one, other);
    return options.threshold()
        + (stage.nearness() == Nearness.ACROSS ? ACROSS_HANDICAP : 0)
        + (stage.kindChanged() ? KIND_HANDICAP : 0);
  }

  private void matchMeasured(List<LineageGroup> left, List<LineageGroup> right) {
    MatchCandidates found = new MatchCandidates(left, right, this::possible, this::required);
    MatchAssignment assignment = new MatchAssignment(sizes(left), sizes(right));
    List<Candidate> candidates = found.candidates();
    List<MatchAssignment.Edge> edges =
        candidates.stream()
            .map(pair -> assignment.allow(pair.left(), pair.right(), pair.gain()))
            .toList();
    assignment.solve();
    LineageRunnersUp runnersUp = new LineageRunnersUp(candidates, left, right);
    for (int i = 0; i < edges.size(); i++) {
      take(candidates.get(i), edges.get(i).units(), left, right, runnersUp);
    }
    hints.addAll(new LineageHints(found, left, right, this::match).all());
  }

  private static int[] sizes(List<LineageGroup> groups) {
    return groups.stream().mapToInt(group -> group.free().size()).toArray();
  }

  private void take(
      Candidate pair,
      int units,
      List<LineageGroup> left,
      List<LineageGroup> right,
      LineageRunnersUp runnersUp) {
    for (int i = 0; i < units; i++) {
      LocatedFinding one = left.get(pair.left()).free().remove();
      LocatedFinding other = right.get(pair.right()).free().remove();
      Optional<FindingOutcome.RunnerUp> next = runnersUp.of(pair, one, other);
      put(
          new FindingOutcome.Reworded(one, other, pair.similarity(), next, MatchBasis.MEASURED),
          one,
          other);
    }
  }
}
