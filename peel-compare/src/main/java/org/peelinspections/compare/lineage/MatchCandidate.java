package org.peelinspections.compare.lineage;

import java.util.Comparator;

/**
 * An earlier and a later group that are similar enough.
 *
 * @param margin what the similarity has above what it must reach, in millionths
 * @param tie a number that is the same both ways round and differs between most pairs
 */
record MatchCandidate(
    LineageGroup earlier, LineageGroup later, double similarity, long margin, long tie) {

  static final Comparator<MatchCandidate> BY_KEYS =
      Comparator.comparing((MatchCandidate pair) -> pair.earlier.key())
          .thenComparing(pair -> pair.later.key());

  static final Comparator<MatchCandidate> BEST_FIRST =
      Comparator.comparingLong(MatchCandidate::margin)
          .thenComparing(MatchCandidate::tie)
          .reversed()
          .thenComparing(BY_KEYS);
}
