package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.FindingRef;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.LocatedFinding;

/**
 * The findings of one of two assessments.
 *
 * <p>The order of groups, and of the findings in them, comes from what the findings say, so that
 * the order on the page does not matter; it decides only between findings that are equal in all
 * that they say.
 */
final class LineageSide {

  private static final Comparator<LocatedFinding> BY_CONTENT =
      Comparator.comparing((LocatedFinding finding) -> FindingText.whole(finding.finding()))
          .thenComparing(finding -> String.join("\n", finding.finding().paragraphs()))
          .thenComparing(finding -> finding.ref().occurrence());

  private final Assessment assessment;
  private final Map<FindingRef, LocatedFinding> byRef = new LinkedHashMap<>();

  LineageSide(Assessment assessment) {
    this.assessment = assessment;
    assessment.locatedFindings().forEach(finding -> byRef.put(finding.ref(), finding));
  }

  Assessment assessment() {
    return assessment;
  }

  /** The findings, in the order of the page. */
  List<LocatedFinding> findings() {
    return List.copyOf(byRef.values());
  }

  /** The references of all findings; a set of the caller's own. */
  Set<FindingRef> refs() {
    return new HashSet<>(byRef.keySet());
  }

  /** The finding of a reference; empty if it is not in the assessment. */
  Optional<LocatedFinding> find(FindingRef ref) {
    return Optional.ofNullable(byRef.get(ref));
  }

  /**
   * The groups of all findings but some.
   *
   * @param without findings to be left out
   * @param alone findings that are a group each
   */
  List<LineageGroup> groups(Set<FindingRef> without, Set<FindingRef> alone) {
    Map<String, LineageGroup> groups = new TreeMap<>();
    List<LocatedFinding> ordered = new ArrayList<>(byRef.values());
    ordered.removeIf(finding -> without.contains(finding.ref()));
    ordered.sort(BY_CONTENT);
    for (LocatedFinding finding : ordered) {
      boolean single = alone.contains(finding.ref());
      String text = LineageGroup.sameness(finding);
      String key = LineageGroup.key(finding, text, single);
      LineageGroup group = groups.get(key);
      if (group == null) {
        groups.put(key, new LineageGroup(finding, text, key));
      } else {
        group.free().add(finding);
      }
    }
    return List.copyOf(groups.values());
  }

  /** The groups by what they say. */
  static Map<String, List<LineageGroup>> byText(List<LineageGroup> groups) {
    Map<String, List<LineageGroup>> byText = new HashMap<>();
    groups.forEach(
        group -> byText.computeIfAbsent(group.text(), text -> new ArrayList<>()).add(group));
    return byText;
  }
}
