package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.Comparator;
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

  /**
   * An earlier and a later group that are similar enough.
   *
   * @param margin what the similarity has above what it must reach, in millionths
   */
  record Candidate(LineageGroup earlier, LineageGroup later, double similarity, long margin) {

    static final Comparator<Candidate> BY_KEYS =
        Comparator.comparing((Candidate pair) -> pair.earlier.key())
            .thenComparing(pair -> pair.later.key());

    /** Of equal pairs, the same is first whichever side is the earlier one. */
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingLong(Candidate::margin)
            .reversed()
            .thenComparing(pair -> pair.key(true))
            .thenComparing(pair -> pair.key(false))
            .thenComparing(BY_KEYS);

    private String key(boolean first) {
      boolean ordered = earlier.key().compareTo(later.key()) < 0;
      return ordered == first ? earlier.key() : later.key();
    }

    /** The subjects that the own texts of both share. */
    Set<String> sharedSubjects() {
      Set<String> shared = new HashSet<>(earlier.ownSubjects());
      shared.retainAll(later.ownSubjects());
      return shared;
    }
  }

  private static final int MOST = 32;

  /** How many steps there are between similarities that count as different. */
  private static final double STEPS = 1e6;

  private final ToDoubleBiFunction<LineageGroup, LineageGroup> required;
  private final double below;

  /** The best pairs of each group of either side, the worst of them first. */
  private final Map<LineageGroup, PriorityQueue<Candidate>> best = new HashMap<>();

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
  List<Candidate> candidates() {
    Set<Candidate> all = new HashSet<>();
    best.values().forEach(all::addAll);
    return all.stream().sorted(Candidate.BEST_FIRST).toList();
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
      Candidate candidate = new Candidate(one, other, similarity, margin);
      offer(one, candidate);
      offer(other, candidate);
    }
  }

  private void offer(LineageGroup group, Candidate candidate) {
    PriorityQueue<Candidate> queue =
        best.computeIfAbsent(
            group, each -> new PriorityQueue<>(4, Candidate.BEST_FIRST.reversed()));
    queue.add(candidate);
    if (queue.size() > MOST) {
      queue.remove();
    }
  }
}
