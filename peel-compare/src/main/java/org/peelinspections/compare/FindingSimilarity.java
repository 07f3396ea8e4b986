package org.peelinspections.compare;

import org.peelinspections.model.Finding;
import org.peelinspections.model.FindingText;

/**
 * How alike two findings are in what they are about, by their {@linkplain FindingText#whole text
 * and points}.
 *
 * <p>Paragraphs, recommendations, kind and place do not count. A similarity is a number from 0
 * (nothing in common) to 1 (the same normalised text), the same both ways round, and depends on the
 * two texts alone: no other finding, no order and no random number comes in. It is no probability.
 *
 * <p>Words that mean the same count as one concept, by a table of words and phrases that findings
 * use and by a simple stem for others. A concept that says what a finding is about (a subject)
 * weighs 1, one that stands in findings on any subject weighs 0.3, and words such as "the force
 * should ensure that" weigh nothing; the name of a force that a text begins with is left out. With
 *
 * <ul>
 *   <li>{@code a} and {@code b}, the weight of the concepts of each, and {@code shared}, that of
 *       the concepts of both,
 *   <li>{@code overlap = (shared - 0.5) (0.6 / min(a, b) + 0.4 / ((a + b) / 2))}: mostly how much
 *       of the shorter one the longer one says too, so that a part is still like the whole; the 0.5
 *       is what may be shared by chance,
 *   <li>{@code phrases}: the longest common subsequence of words as a share of the words of both,
 *       of which 0.4 counts as 0 and 1 as 1,
 * </ul>
 *
 * <p>the similarity is {@code overlap (1 - phrases)} if each names a subject that the other does
 * not, and {@code overlap} if one of them names all subjects that the other names. It is 0 if no
 * subject is shared. So the same set phrases around another subject count against a pair, and the
 * same words in another order do not.
 */
public final class FindingSimilarity {

  /** In tenths, as all weights. */
  private static final int CHANCE = 5;

  private static final double BY_SMALLER = 0.6;
  private static final double BY_MEAN = 0.4;
  private static final double USUAL_PHRASES = 0.4;

  private FindingSimilarity() {}

  /** The similarity of two findings. */
  public static double of(Finding one, Finding other) {
    return of(FindingText.whole(one), FindingText.whole(other));
  }

  /** The similarity of two texts. */
  public static double of(String one, String other) {
    String said = FindingText.normalised(one);
    String saidOther = FindingText.normalised(other);
    if (!said.isEmpty() && said.equals(saidOther)) {
      return 1;
    }
    FindingVocabulary vocabulary = new FindingVocabulary();
    return of(vocabulary.features(said), vocabulary.features(saidOther));
  }

  /** The similarity of two texts that are not the same, by features of one vocabulary. */
  static double of(FindingFeatures one, FindingFeatures other) {
    if (one.sharedSubjects(other) == 0) {
      return 0;
    }
    int shared = one.sharedWeight(other);
    int fewest = Math.min(one.subjects().length, other.subjects().length);
    boolean contrast = one.sharedSubjects(other) < fewest;
    return overlap(shared, one, other) * (contrast ? 1 - phrases(one, other) : 1);
  }

  /** The most that the similarity of two texts can be, by what they share. */
  static double overlap(int shared, FindingFeatures one, FindingFeatures other) {
    int evidence = shared - CHANCE;
    double smaller = Math.min(one.weight(), other.weight());
    double mean = (one.weight() + other.weight()) / 2.0;
    return evidence * (BY_SMALLER / smaller + BY_MEAN / mean);
  }

  private static double phrases(FindingFeatures one, FindingFeatures other) {
    double shared = one.order().shared(other.order());
    return Math.max(0, (shared - USUAL_PHRASES) / (1 - USUAL_PHRASES));
  }
}
