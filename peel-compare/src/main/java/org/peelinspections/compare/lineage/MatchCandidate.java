package org.peelinspections.compare.lineage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * An earlier and a later group that are similar enough.
 *
 * @param margin what the similarity has above what it must reach, in millionths
 */
record MatchCandidate(LineageGroup earlier, LineageGroup later, double similarity, long margin) {

  static final Comparator<MatchCandidate> BY_KEYS =
      Comparator.comparing((MatchCandidate pair) -> pair.earlier.key())
          .thenComparing(pair -> pair.later.key());

  /** Of equal pairs, the same is first whichever side is the earlier one. */
  static final Comparator<MatchCandidate> BEST_FIRST =
      Comparator.comparingLong(MatchCandidate::margin)
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
