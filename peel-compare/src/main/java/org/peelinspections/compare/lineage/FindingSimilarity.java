package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peelinspections.compare.lineage.FindingWords.Concept;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.finding.Recommendation;

/**
 * How similar two findings are in what they are about, by their {@linkplain FindingText#whole text
 * and points}.
 *
 * <p>An area for improvement is compared by its text and all its points; for a cause of concern,
 * the best of its own text and its recommendations counts. Paragraphs, kind and area do not count.
 * A similarity is a number from 0 (nothing in common) to 1 (the same normalised text). It is
 * symmetric and depends only on the two findings. It is not a probability.
 *
 * <p>Words that mean the same are one concept, according to a table of words and phrases that
 * findings use; for other words, only inflections count as the same. A concept that says what a
 * finding is about (a subject) has weight 1, a concept that occurs in findings on any subject has
 * weight 0.3, and phrases such as "the force should ensure that" have weight 0. The name of a force
 * is ignored. In a {@link FindingLineage}, the words of the finding's question have weight 0.3 too,
 * unless the finding names no other subject. With
 *
 * <ul>
 *   <li>{@code a} and {@code b}, the weight of the concepts of each, and {@code shared}, that of
 *       the concepts of both,
 *   <li>{@code overlap = (shared - 0.5) (0.6 / min(a, b) + 0.4 / ((a + b) / 2))}: mainly how much
 *       of the shorter text is in the longer one, so that a part is similar to the whole; 0.5 may
 *       be shared by chance,
 *   <li>{@code phrases}: the longest common subsequence of words as a share of all words, scaled so
 *       that 0.4 becomes 0 and 1 stays 1,
 * </ul>
 *
 * <p>the similarity is {@code overlap (1 - phrases)} if each names a subject that the other does
 * not, and {@code overlap} if one of them names all subjects that the other names. It is 0 if no
 * subject is shared. So the same set phrases around another subject count against a pair, and the
 * same words in another order do not. Of two findings that meet in passing, the similarity is taken
 * down by a quarter, but no further than to 0.32: besides the people whom they concern they share
 * one subject at most, neither begins with a subject of the other, and each has one of its own.
 */
public final class FindingSimilarity {

  /** In tenths, as all weights. */
  private static final int CHANCE = 5;

  private static final double BY_SMALLER = 0.6;
  private static final double BY_MEAN = 0.4;
  private static final double USUAL_PHRASES = 0.4;

  /** What findings that meet in passing have at most, unless three quarters are more. */
  private static final double IN_PASSING = 0.32;

  private static final double LESS = 0.75;

  private FindingSimilarity() {}

  /** Returns the similarity of two findings; for a cause of concern, its best text counts. */
  public static double of(Finding one, Finding other) {
    double best = 0;
    for (String text : texts(one)) {
      for (String otherText : texts(other)) {
        best = Math.max(best, of(text, otherText));
      }
    }
    return best;
  }

  /** The features of each text that a finding is compared by; those of its own text first. */
  static List<FindingFeatures> features(Finding finding, Set<Concept> given) {
    return texts(finding).stream().map(text -> FindingFeatures.of(text, given)).toList();
  }

  /** What a finding is compared by: its text and points, and each of its recommendations. */
  static List<String> texts(Finding finding) {
    List<String> texts = new ArrayList<>(List.of(FindingText.whole(finding)));
    for (Recommendation recommendation : finding.attachedRecommendations()) {
      texts.add(FindingText.whole(recommendation));
    }
    return texts;
  }

  /** The similarity of two texts. */
  public static double of(String one, String other) {
    String said = FindingText.normalised(one);
    if (!said.isEmpty() && said.equals(FindingText.normalised(other))) {
      return 1;
    }
    return atLeast(0, FindingFeatures.of(one, Set.of()), FindingFeatures.of(other, Set.of()));
  }

  /** The similarity of two texts, by their features; 0 if it is less than so much. */
  static double atLeast(double least, FindingFeatures one, FindingFeatures other) {
    int subjects = one.sharedSubjects(other);
    double similarity = subjects == 0 ? 0 : overlap(one, other, subjects);
    boolean bothHaveMore = subjects < Math.min(one.subjects().size(), other.subjects().size());
    if (similarity >= least && similarity > 0 && bothHaveMore) {
      similarity *= 1 - phrases(one, other);
      if (similarity > IN_PASSING && one.meetsInPassing(other, subjects)) {
        similarity = Math.max(IN_PASSING, similarity * LESS);
      }
    }
    return similarity < least ? 0 : similarity;
  }

  /** The most that the similarity of two texts can be, by what they share. */
  private static double overlap(FindingFeatures one, FindingFeatures other, int subjects) {
    int evidence = one.sharedWeight(other, subjects) - CHANCE;
    double smaller = Math.min(one.weight(), other.weight());
    double mean = (one.weight() + other.weight()) / 2.0;
    return evidence * (BY_SMALLER / smaller + BY_MEAN / mean);
  }

  private static double phrases(FindingFeatures one, FindingFeatures other) {
    double shared = one.sharedOrder(other);
    return Math.max(0, (shared - USUAL_PHRASES) / (1 - USUAL_PHRASES));
  }
}
