package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/**
 * The pairs of an earlier and a later group that are similar enough, found by the concepts they
 * share and not by trying all pairs.
 *
 * <p>Of more than 32 partners of a group only the 32 best are kept, unless the pair is among the 32
 * best of the partner; so the number of pairs is bounded by that of the groups.
 */
final class MatchCandidates {

  private static final int MOST = 32;

  /** How many steps there are between similarities that count as different. */
  private static final double STEPS = 1e6;

  private static final int TIE_BITS = 24;
  private static final int TIE_SHIFT = 40;

  /** A pair that is similar enough. */
  record Candidate(int left, int right, double similarity, long gain) {

    private static final Comparator<Candidate> BY_GROUPS =
        Comparator.comparingInt(Candidate::left).thenComparing(Candidate::right);
    private static final Comparator<Candidate> WORST_FIRST =
        Comparator.comparingLong(Candidate::gain).thenComparing(BY_GROUPS.reversed());
  }

  /** A pair of which one may be a part of the other. */
  record Part(int left, int right, boolean laterIsPart, double coverage) {

    private static final Comparator<Part> LEAST_FIRST =
        Comparator.comparingDouble(Part::coverage)
            .thenComparing(Part::left, Comparator.reverseOrder())
            .thenComparing(Part::right, Comparator.reverseOrder());
  }

  private final List<LineageGroup> earlier;
  private final List<LineageGroup> later;
  private final FindingFeatures[] left;
  private final FindingFeatures[] right;
  private final int[][] postings;
  private final BiPredicate<LineageGroup, LineageGroup> possible;
  private final ToDoubleBiFunction<LineageGroup, LineageGroup> required;
  private final Set<Candidate> candidates = new LinkedHashSet<>();
  private final Set<Part> parts = new LinkedHashSet<>();

  /**
   * Finds the candidates.
   *
   * @param possible whether two groups may be paired at all
   * @param required the least similarity of two groups
   */
  MatchCandidates(
      List<LineageGroup> earlier,
      List<LineageGroup> later,
      BiPredicate<LineageGroup, LineageGroup> possible,
      ToDoubleBiFunction<LineageGroup, LineageGroup> required) {
    this.earlier = earlier;
    this.later = later;
    this.possible = possible;
    this.required = required;
    FindingVocabulary vocabulary = new FindingVocabulary();
    this.left = features(vocabulary, earlier);
    this.right = features(vocabulary, later);
    this.postings = postings(vocabulary.concepts());
    findAll();
  }

  private static FindingFeatures[] features(
      FindingVocabulary vocabulary, List<LineageGroup> groups) {
    return groups.stream()
        .map(group -> vocabulary.features(group.text()))
        .toArray(FindingFeatures[]::new);
  }

  /** For each concept the later groups that it is a subject of. */
  private int[][] postings(int concepts) {
    int[][] lists = new int[concepts][];
    int[] sizes = new int[concepts];
    for (FindingFeatures features : right) {
      Arrays.stream(features.subjects()).forEach(subject -> sizes[subject]++);
    }
    Arrays.setAll(lists, concept -> new int[sizes[concept]]);
    Arrays.fill(sizes, 0);
    for (int j = 0; j < right.length; j++) {
      for (int subject : right[j].subjects()) {
        lists[subject][sizes[subject]++] = j;
      }
    }
    return lists;
  }

  /** The pairs that are similar enough, in the order of their groups. */
  List<Candidate> candidates() {
    return candidates.stream().sorted(Candidate.BY_GROUPS).toList();
  }

  /** The pairs of a whole and a part, the best covered first. */
  List<Part> parts() {
    return parts.stream().sorted(Part.LEAST_FIRST.reversed()).toList();
  }

  FindingFeatures left(int index) {
    return left[index];
  }

  FindingFeatures right(int index) {
    return right[index];
  }

  private void findAll() {
    Best<Candidate> ofRight = new Best<>(right.length, Candidate.WORST_FIRST);
    Best<Candidate> ofLeft = new Best<>(left.length, Candidate.WORST_FIRST);
    Best<Part> ofEarlier = new Best<>(left.length, Part.LEAST_FIRST);
    Best<Part> ofLater = new Best<>(right.length, Part.LEAST_FIRST);
    int[] shared = new int[right.length];
    for (int i = 0; i < left.length; i++) {
      for (int j : sharing(i, shared)) {
        int subjects = shared[j];
        shared[j] = 0;
        if (possible.test(earlier.get(i), later.get(j))) {
          consider(i, j, ofLeft, ofRight);
          considerParts(i, j, subjects, ofEarlier, ofLater);
        }
      }
    }
    ofLeft.addTo(candidates);
    ofRight.addTo(candidates);
    ofEarlier.addTo(parts);
    ofLater.addTo(parts);
  }

  /** The later groups that share a subject with an earlier one, and how many they share. */
  private List<Integer> sharing(int i, int[] shared) {
    List<Integer> met = new ArrayList<>();
    for (int subject : left[i].subjects()) {
      for (int j : postings[subject]) {
        if (shared[j]++ == 0) {
          met.add(j);
        }
      }
    }
    return met;
  }

  private void consider(int i, int j, Best<Candidate> ofLeft, Best<Candidate> ofRight) {
    double least = required.applyAsDouble(earlier.get(i), later.get(j));
    int shared = left[i].sharedWeight(right[j]);
    if (FindingSimilarity.overlap(shared, left[i], right[j]) < least) {
      return;
    }
    double similarity = FindingSimilarity.of(left[i], right[j]);
    if (similarity >= least) {
      long gain = Math.round((similarity - least) * STEPS) << TIE_SHIFT;
      Candidate candidate = new Candidate(i, j, similarity, gain + tie(i, j));
      ofLeft.offer(i, candidate);
      ofRight.offer(j, candidate);
    }
  }

  /** A positive number that is the same both ways round and differs between most pairs. */
  private long tie(int i, int j) {
    long sum = earlier.get(i).hash() + later.get(j).hash();
    long mixed = (sum ^ (sum >>> 31)) * 0x9e3779b97f4a7c15L;
    return (mixed >>> (Long.SIZE - TIE_BITS)) + 1;
  }

  private void considerParts(int i, int j, int subjects, Best<Part> ofEarlier, Best<Part> ofLater) {
    int ofLeft = left[i].subjects().length;
    int ofRight = right[j].subjects().length;
    boolean laterIsPart = ofRight < ofLeft;
    int smaller = Math.min(ofLeft, ofRight);
    if (subjects >= 2 && 2 * subjects > smaller && ofLeft != ofRight) {
      Part part = new Part(i, j, laterIsPart, (double) subjects / smaller);
      (laterIsPart ? ofEarlier : ofLater).offer(laterIsPart ? i : j, part);
    }
  }

  /** The best of what was offered for each index. */
  private static final class Best<T> {

    private final List<PriorityQueue<T>> queues = new ArrayList<>();
    private final Comparator<T> worstFirst;

    Best(int length, Comparator<T> worstFirst) {
      this.worstFirst = worstFirst;
      for (int i = 0; i < length; i++) {
        queues.add(new PriorityQueue<>(4, worstFirst));
      }
    }

    void offer(int index, T value) {
      PriorityQueue<T> queue = queues.get(index);
      if (queue.size() < MOST) {
        queue.add(value);
      } else if (worstFirst.compare(value, queue.element()) > 0) {
        queue.remove();
        queue.add(value);
      }
    }

    void addTo(Set<T> all) {
      queues.forEach(all::addAll);
    }
  }
}
