package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
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

  /**
   * A pair that is similar enough.
   *
   * @param margin what its similarity has above what it must reach, in millionths
   * @param tie a number that is the same both ways round and differs between most pairs
   */
  record Candidate(int left, int right, double similarity, long margin, long tie) {

    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingLong(Candidate::margin)
            .thenComparing(Candidate::tie)
            .reversed()
            .thenComparing(Candidate::left)
            .thenComparing(Candidate::right);
  }

  private final List<LineageGroup> earlier;
  private final List<LineageGroup> later;
  private final List<List<FindingFeatures>> left;
  private final List<List<FindingFeatures>> right;
  private final ToDoubleBiFunction<LineageGroup, LineageGroup> required;
  private final double below;
  private final Set<Candidate> candidates = new LinkedHashSet<>();

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
    this.earlier = earlier;
    this.later = later;
    this.required = required;
    this.below = below;
    FindingVocabulary vocabulary = new FindingVocabulary();
    this.left = earlier.stream().map(group -> group.features(vocabulary)).toList();
    this.right = later.stream().map(group -> group.features(vocabulary)).toList();
    findAll(postings(vocabulary.concepts()), possible);
  }

  /** For each concept the later groups that it is a subject of. */
  private List<List<Integer>> postings(int concepts) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < concepts; i++) {
      lists.add(new ArrayList<>());
    }
    for (int j = 0; j < right.size(); j++) {
      for (FindingFeatures features : right.get(j)) {
        for (int subject : features.subjects()) {
          lists.get(subject).add(j);
        }
      }
    }
    return lists;
  }

  /** The candidates, the best first. */
  List<Candidate> candidates() {
    return candidates.stream().sorted(Candidate.BEST_FIRST).toList();
  }

  FindingFeatures left(int index) {
    return left.get(index).get(0);
  }

  FindingFeatures right(int index) {
    return right.get(index).get(0);
  }

  private void findAll(
      List<List<Integer>> postings, BiPredicate<LineageGroup, LineageGroup> possible) {
    Best ofLeft = new Best(left.size());
    Best ofRight = new Best(right.size());
    for (int i = 0; i < left.size(); i++) {
      for (int j : sharing(i, postings)) {
        if (possible.test(earlier.get(i), later.get(j))) {
          consider(i, j, ofLeft, ofRight);
        }
      }
    }
    ofLeft.addTo(candidates);
    ofRight.addTo(candidates);
  }

  /** The later groups that share a subject with an earlier one. */
  private Set<Integer> sharing(int i, List<List<Integer>> postings) {
    Set<Integer> met = new TreeSet<>();
    for (FindingFeatures features : left.get(i)) {
      for (int subject : features.subjects()) {
        met.addAll(postings.get(subject));
      }
    }
    return met;
  }

  private void consider(int i, int j, Best ofLeft, Best ofRight) {
    double least = required.applyAsDouble(earlier.get(i), later.get(j));
    double similarity = 0;
    for (FindingFeatures one : left.get(i)) {
      for (FindingFeatures other : right.get(j)) {
        similarity = Math.max(similarity, FindingSimilarity.atLeast(least - below, one, other));
      }
    }
    if (similarity > 0 && similarity >= least - below) {
      long margin = (long) Math.floor((similarity - least) * STEPS);
      Candidate candidate = new Candidate(i, j, similarity, margin, tie(i, j));
      ofLeft.offer(i, candidate);
      ofRight.offer(j, candidate);
    }
  }

  private long tie(int i, int j) {
    long sum = earlier.get(i).hash() + later.get(j).hash();
    return (sum ^ (sum >>> 31)) * 0x9e3779b97f4a7c15L;
  }

  /** The best of what was offered for each index. */
  private static final class Best {

    private final List<PriorityQueue<Candidate>> queues = new ArrayList<>();

    Best(int length) {
      for (int i = 0; i < length; i++) {
        queues.add(new PriorityQueue<>(4, Candidate.BEST_FIRST.reversed()));
      }
    }

    void offer(int index, Candidate candidate) {
      PriorityQueue<Candidate> queue = queues.get(index);
      queue.add(candidate);
      if (queue.size() > MOST) {
        queue.remove();
      }
    }

    void addTo(Set<Candidate> all) {
      queues.forEach(all::addAll);
    }
  }
}
