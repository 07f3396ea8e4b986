package org.peelinspections.compare.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.finding.FindingText;

/** Findings of one assessment that stand at one place, are of one kind and say the same. */
final class LineageGroup {

  private static final Comparator<LocatedFinding> BY_CONTENT =
      Comparator.comparing((LocatedFinding finding) -> FindingText.whole(finding.finding()))
          .thenComparing(finding -> String.join("\n", finding.finding().paragraphs()))
          .thenComparing(finding -> finding.ref().occurrence());

  private final String text;
  private final String given;
  private final String key;
  private final long hash;
  private final Deque<LocatedFinding> free = new ArrayDeque<>();
  private LocatedFinding first;
  private List<FindingFeatures> features = List.of();

  /**
   * A group of one.
   *
   * @param finding the finding
   * @param given the words that its place has of itself
   * @param alone whether no other may be of this group, since a user decided on this one; such
   *     groups sort before others, so that what they may not be paired with is left for those
   */
  LineageGroup(LocatedFinding finding, String given, boolean alone) {
    this.given = given;
    this.first = finding;
    this.text = sameness(finding);
    this.key =
        String.join(
            "\n",
            alone ? String.valueOf(finding.ref().occurrence()) : "any",
            finding.ref().area().orElse(""),
            finding.ref().kind().token(),
            text,
            String.join("\n", FindingSimilarity.texts(finding.finding())));
    this.hash = hash(key);
    free.add(finding);
  }

  /**
   * Returns what two findings share that say the same: their normalised text, or all of it if none.
   */
  static String sameness(LocatedFinding finding) {
    String normalised = FindingText.normalised(finding.finding());
    return normalised.isEmpty() ? FindingText.whole(finding.finding()) : normalised;
  }

  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** This group, with the findings of another of the same key. */
  LineageGroup with(LineageGroup other) {
    free.addAll(other.free);
    return this;
  }

  /** This group, its findings in an order that comes from what they say and not from the page. */
  LineageGroup ordered() {
    if (free.size() > 1) {
      List<LocatedFinding> ordered = new ArrayList<>(free);
      ordered.sort(BY_CONTENT);
      free.clear();
      free.addAll(ordered);
      first = ordered.get(0);
    }
    return this;
  }

  /** Returns what all findings of a group share, and no two groups. */
  String key() {
    return key;
  }

  /** One of the findings. */
  LocatedFinding first() {
    return first;
  }

  /** Returns what all say. */
  String text() {
    return text;
  }

  /** Finds out what counts of it, in a vocabulary that all groups compared with it share. */
  void read(FindingVocabulary vocabulary) {
    features =
        FindingSimilarity.texts(first.finding()).stream()
            .map(said -> vocabulary.features(said, given))
            .toList();
  }

  /** Returns what counts of each text that the finding is compared by; its own text first. */
  List<FindingFeatures> features() {
    return features;
  }

  /** Returns what counts of its own text. */
  FindingFeatures main() {
    return features.get(0);
  }

  /** The subjects of all its texts; some can occur twice. */
  int[] subjects() {
    return features.stream().flatMapToInt(each -> Arrays.stream(each.subjects())).toArray();
  }

  FindingKind kind() {
    return first.ref().kind();
  }

  /** A number made of place, kind and text. */
  long hash() {
    return hash;
  }

  /** Returns whether a finding is not yet matched. */
  boolean isOpen() {
    return !free.isEmpty();
  }

  /** Pairs findings of two groups, as long as both have one that is not yet matched. */
  void pairAll(LineageGroup other, BiConsumer<LocatedFinding, LocatedFinding> pair) {
    while (isOpen() && other.isOpen()) {
      pair.accept(free.remove(), other.free.remove());
    }
  }
}
