package org.peelinspections.compare.lineage;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.peelinspections.compare.lineage.FindingWords.Concept;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.finding.FindingText;

/** Findings of one assessment that stand at one place, are of one kind and say the same. */
final class LineageGroup {

  /** An order that comes from what findings say; it leaves only those that say the same. */
  private static final Comparator<LocatedFinding> BY_CONTENT =
      Comparator.comparing((LocatedFinding finding) -> FindingText.whole(finding.finding()))
          .thenComparing(finding -> String.join("\n", finding.finding().paragraphs()))
          .thenComparing(finding -> finding.ref().occurrence());

  private final String key;
  private final String text;
  private final LocatedFinding first;
  private final List<FindingFeatures> features;
  private final Deque<LocatedFinding> free;

  LineageGroup(String key, List<LocatedFinding> findings, Set<Concept> given) {
    this.key = key;
    this.free = new ArrayDeque<>(findings.stream().sorted(BY_CONTENT).toList());
    this.first = free.element();
    this.text = sameness(first);
    this.features = FindingSimilarity.features(first.finding(), given);
  }

  /**
   * Returns what all findings of a group share, and no two groups.
   *
   * @param alone whether no other may be of this group, since a user decided on this one; such
   *     groups sort before others, so that what they may not be paired with is left for those
   */
  static String key(LocatedFinding finding, boolean alone) {
    return String.join(
        "\n",
        alone ? String.valueOf(finding.ref().occurrence()) : "any",
        finding.ref().area().orElse(""),
        finding.ref().kind().token(),
        sameness(finding),
        String.join("\n", FindingSimilarity.texts(finding.finding())));
  }

  /** What two findings share that say the same: their normalised text, or all of it if none. */
  static String sameness(LocatedFinding finding) {
    String normalised = FindingText.normalised(finding.finding());
    return normalised.isEmpty() ? FindingText.whole(finding.finding()) : normalised;
  }

  String key() {
    return key;
  }

  LocatedFinding first() {
    return first;
  }

  /** Returns what all say. */
  String text() {
    return text;
  }

  /** Returns what counts of each text that the finding is compared by; its own text first. */
  List<FindingFeatures> features() {
    return features;
  }

  Set<String> ownSubjects() {
    return features.get(0).subjects();
  }

  /** The subjects of all its texts. */
  Set<String> subjects() {
    return features.stream().flatMap(each -> each.subjects().stream()).collect(Collectors.toSet());
  }

  FindingKind kind() {
    return first.ref().kind();
  }

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
