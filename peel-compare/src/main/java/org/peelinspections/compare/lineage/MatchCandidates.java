package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/**
 * The pairs of an earlier and a later group that are similar enough, found by the subjects they
 * share and not by trying all pairs.
 *
 * <p>Of more than 32 partners of a group only the 32 best are kept, unless the pair is among the 32
 * best of the partner; so the number of pairs is bounded by that of the groups.
 */
final class MatchCandidates {

  private static final int MOST = 32;

  /** How many steps there are between similarities that count as different. */
  private static final double STEPS = 1e6;

  private final ToDoubleBiFunction<LineageGroup, LineageGroup> required;
  private final double below;

  /** The best pairs of each group of either side, the worst of them first. */
  private final Map<LineageGroup, PriorityQueue<MatchCandidate>> best = new HashMap<>();

  /**
   * Finds the candidates.
   *
   * @param possible whether two groups may be paired at all
   * @param required the least similarity of two groups
   * @param below how much less a pair may have to be a candidate; its margin is negative then
   */
  MatchCandidates(
      List<LineageGroup> earlier,
      List<LineageGroup> later,
      BiPredicate<LineageGroup, LineageGroup> possible,
      ToDoubleBiFunction<LineageGroup, LineageGroup> required,
      double below) {
    this.required = required;
    this.below = below;
    Map<String, List<LineageGroup>> bySubject = new HashMap<>();
    for (LineageGroup group : later) {
      for (String subject : group.subjects()) {
        bySubject.computeIfAbsent(subject, each -> new ArrayList<>()).add(group);
      }
    }
    for (LineageGroup one : earlier) {
      Set<LineageGroup> sharing = new LinkedHashSet<>();
      for (String subject : one.subjects()) {
        sharing.addAll(bySubject.getOrDefault(subject, List.of()));
      }
      sharing.stream().filter(two -> possible.test(one, two)).forEach(two -> consider(one, two));
    }
  }

  /** The candidates, the best first. */
  List<MatchCandidate> candidates() {
    Set<MatchCandidate> all = new HashSet<>();
    best.values().forEach(all::addAll);
    return all.stream().sorted(MatchCandidate.BEST_FIRST).toList();
  }

  private void consider(LineageGroup one, LineageGroup other) {
    double least = required.applyAsDouble(one, other);
    double similarity = 0;
    for (FindingFeatures features : one.features()) {
      for (FindingFeatures others : other.features()) {
        similarity =
            Math.max(similarity, FindingSimilarity.atLeast(least - below, features, others));
      }
    }
    if (similarity > 0 && similarity >= least - below) {
      long margin = (long) Math.floor((similarity - least) * STEPS);
      MatchCandidate candidate = new MatchCandidate(one, other, similarity, margin);
      offer(one, candidate);
      offer(other, candidate);
    }
  }

  private void offer(LineageGroup group, MatchCandidate candidate) {
    PriorityQueue<MatchCandidate> queue =
        best.computeIfAbsent(
            group, each -> new PriorityQueue<>(4, MatchCandidate.BEST_FIRST.reversed()));
    queue.add(candidate);
    if (queue.size() > MOST) {
      queue.remove();
    }
  }
}
