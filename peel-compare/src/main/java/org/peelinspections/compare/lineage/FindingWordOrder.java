package org.peelinspections.compare.lineage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of a finding in their order, to tell how much of it is phrased like another.
 *
 * <p>Only the first 256 words count; set phrases do not need more.
 */
final class FindingWordOrder {

  private static final int MOST = 256;

  private final int[] words;

  /** Where each word stands, a bit for each place; empty until it is asked for. */
  private final Map<Integer, long[]> places = new HashMap<>();

  FindingWordOrder(int[] words) {
    this.words = Arrays.copyOf(words, Math.min(words.length, MOST));
  }

  private void place() {
    int blocks = (words.length + Long.SIZE - 1) / Long.SIZE;
    for (int i = 0; i < words.length; i++) {
      long[] bits = places.computeIfAbsent(words[i], word -> new long[blocks]);
      bits[i / Long.SIZE] |= 1L << (i % Long.SIZE);
    }
  }

  /**
   * The share of words that both have in the same order: twice the length of the longest common
   * subsequence by the number of words of both. From 0 to 1, the same both ways round.
   */
  double shared(FindingWordOrder other) {
    int both = words.length + other.words.length;
    return both == 0 ? 0 : 2.0 * common(other) / both;
  }

  /** The length of the longest common subsequence, by one addition for each word of the other. */
  private int common(FindingWordOrder other) {
    if (places.isEmpty()) {
      place();
    }
    long[] open = new long[(words.length + Long.SIZE - 1) / Long.SIZE];
    Arrays.fill(open, -1L);
    for (int word : other.words) {
      long[] bits = places.get(word);
      if (bits != null) {
        advance(open, bits);
      }
    }
    int length = 0;
    for (int i = 0; i < words.length; i++) {
      length += (open[i / Long.SIZE] >>> (i % Long.SIZE) & 1) == 0 ? 1 : 0;
    }
    return length;
  }

  private static void advance(long[] open, long[] bits) {
    long carry = 0;
    for (int i = 0; i < open.length; i++) {
      long matched = open[i] & bits[i];
      long half = open[i] + matched;
      long sum = half + carry;
      boolean over = Long.compareUnsigned(half, matched) < 0 || Long.compareUnsigned(sum, half) < 0;
      carry = over ? 1 : 0;
      open[i] = sum | (open[i] & ~bits[i]);
    }
  }
}
