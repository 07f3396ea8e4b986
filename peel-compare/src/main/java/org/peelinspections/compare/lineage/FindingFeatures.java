package org.peelinspections.compare.lineage;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What of a finding counts when it is compared; computed once for each text.
 *
 * @param subjects the concepts that say what the finding is about, in ascending order
 * @param people those of them that are whom it concerns, in ascending order
 * @param first that of them which the text names first; -1 if there is none
 * @param common the concepts that tell little of what the finding is about, in ascending order
 * @param order all words
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole, and read in the inner loop
record FindingFeatures(
    int[] subjects, int[] people, int first, int[] common, FindingWordOrder order) {

  private static final int SUBJECT_WEIGHT = 10;
  private static final int COMMON_WEIGHT = 3;

  /** Adds the subjects that two findings share to a set, and says whether one was not in it. */
  boolean addSubjectsWith(FindingFeatures other, BitSet met) {
    boolean added = false;
    for (int subject : subjects) {
      if (!met.get(subject) && Arrays.binarySearch(other.subjects, subject) >= 0) {
        met.set(subject);
        added = true;
      }
    }
    return added;
  }

  /** The weight of all concepts, in tenths. */
  int weight() {
    return subjects.length * SUBJECT_WEIGHT + common.length * COMMON_WEIGHT;
  }

  /** Returns how many subjects two findings share. */
  int sharedSubjects(FindingFeatures other) {
    return shared(subjects, other.subjects);
  }

  /**
   * Whether two findings meet in passing only: neither begins with a subject of the other, and
   * besides people they share one subject at most.
   */
  boolean meetsInPassing(FindingFeatures other) {
    return Arrays.binarySearch(other.subjects, first) < 0
        && Arrays.binarySearch(subjects, other.first) < 0
        && sharedSubjects(other) - shared(people, other.people) <= 1;
  }

  /** The weight of the concepts that two findings share, in tenths. */
  int sharedWeight(FindingFeatures other) {
    int little =
        shared(common, other.common)
            + shared(subjects, other.common)
            + shared(common, other.subjects);
    return sharedSubjects(other) * SUBJECT_WEIGHT + little * COMMON_WEIGHT;
  }

  private static int shared(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      shared += one[i] == other[j] ? 1 : 0;
      int step = Integer.compare(one[i], other[j]);
      i += step <= 0 ? 1 : 0;
      j += step >= 0 ? 1 : 0;
    }
    return shared;
  }
}
