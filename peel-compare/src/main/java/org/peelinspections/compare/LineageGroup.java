package org.peelinspections.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import org.peelinspections.model.FindingKind;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.LocatedFinding;

/** Findings of one assessment that stand at one place, are of one kind and say the same. */
final class LineageGroup {

  private final LocatedFinding first;
  private final String text;
  private final long hash;
  private final Deque<LocatedFinding> free = new ArrayDeque<>();

  /**
   * A group of one.
   *
   * @param first the finding
   * @param text what it says, by {@link #sameness}
   * @param key its {@linkplain #key key}
   */
  LineageGroup(LocatedFinding first, String text, String key) {
    this.first = first;
    this.text = text;
    this.hash = hash(key);
    free.add(first);
  }

  /** What two findings share that say the same: their normalised text, or all of it if none. */
  static String sameness(LocatedFinding finding) {
    String normalised = FindingText.normalised(finding.finding());
    return normalised.isEmpty() ? FindingText.whole(finding.finding()) : normalised;
  }

  /**
   * What all findings of a group share, and no two groups. Groups of one that a user decided on
   * sort before others, so that what they may not be paired with is left for those.
   *
   * @param text what the finding says, by {@link #sameness}
   * @param alone whether no other may be of this group, since a user decided on this one
   */
  static String key(LocatedFinding finding, String text, boolean alone) {
    return String.join(
        "\n",
        alone ? String.valueOf(finding.ref().occurrence()) : "any",
        finding.ref().area().orElse(""),
        finding.ref().kind().token(),
        text);
  }

  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** One of the findings. */
  LocatedFinding first() {
    return first;
  }

  /** What all say. */
  String text() {
    return text;
  }

  FindingKind kind() {
    return first.ref().kind();
  }

  /** A number made of place, kind and text. */
  long hash() {
    return hash;
  }

  /** Those not yet matched; the next to be matched first. */
  Deque<LocatedFinding> free() {
    return free;
  }
}
