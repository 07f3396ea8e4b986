package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.compare.lineage.FindingOutcome.RunnerUp;
import org.peelinspections.compare.lineage.MatchCandidates.Candidate;
import org.peelinspections.model.assessment.LocatedFinding;

/** Finds the next best pair with either finding of a matched pair. */
final class LineageRunnersUp {

  private static final Comparator<Candidate> BY_SIMILARITY =
      Comparator.comparingDouble(Candidate::similarity)
          .thenComparing(Candidate.BEST_FIRST.reversed());

  private final List<LineageGroup> left;
  private final List<LineageGroup> right;
  private final Map<Integer, List<Candidate>> byLeft = new HashMap<>();
  private final Map<Integer, List<Candidate>> byRight = new HashMap<>();

  LineageRunnersUp(List<Candidate> candidates, List<LineageGroup> left, List<LineageGroup> right) {
    this.left = left;
    this.right = right;
    for (Candidate candidate : candidates) {
      if (candidate.margin() < 0) {
        continue;
      }
      byLeft.computeIfAbsent(candidate.left(), group -> new ArrayList<>()).add(candidate);
      byRight.computeIfAbsent(candidate.right(), group -> new ArrayList<>()).add(candidate);
    }
  }

  /** The next best pair; empty if there is no other. */
  Optional<RunnerUp> of(Candidate pair, LocatedFinding earlier, LocatedFinding later) {
    return Stream.concat(
            byLeft.getOrDefault(pair.left(), List.of()).stream(),
            byRight.getOrDefault(pair.right(), List.of()).stream())
        .filter(other -> !other.equals(pair))
        .max(BY_SIMILARITY)
        .map(other -> runnerUp(pair, other, earlier, later));
  }

  private RunnerUp runnerUp(
      Candidate pair, Candidate other, LocatedFinding earlier, LocatedFinding later) {
    return new RunnerUp(
        other.left() == pair.left() ? earlier : left.get(other.left()).first(),
        other.right() == pair.right() ? later : right.get(other.right()).first(),
        other.similarity());
  }
}
