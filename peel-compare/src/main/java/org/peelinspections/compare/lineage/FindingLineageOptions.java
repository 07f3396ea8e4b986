package org.peelinspections.compare.lineage;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.FindingRef;

/**
 * The settings for matching findings: the threshold for a match, the lower one for a suggestion,
 * and the decisions of users.
 *
 * <p>One set can hold decisions on many forces and frameworks; each lineage uses those on its own.
 * A finding is confirmed with at most one finding of each other framework, and no pair is both
 * confirmed and rejected. Immutable and thread-safe.
 *
 * @param threshold the minimum similarity of a match; more than 0, at most 1
 * @param suggestion the minimum similarity of a suggestion; more than 0, at most the threshold
 * @param confirmed pairs that a user says are the same finding
 * @param rejected pairs that a user says are not the same finding
 */
public record FindingLineageOptions(
    double threshold, double suggestion, Set<Pair> confirmed, Set<Pair> rejected) {

  /** The default threshold. */
  public static final double DEFAULT_THRESHOLD = 0.33;

  /** The default minimum similarity of a suggestion. */
  public static final double DEFAULT_SUGGESTION = 0.15;

  /**
   * Checks the options.
   *
   * @throws InvalidValueException if a similarity is out of its range, a finding is confirmed with
   *     two of one framework, or a pair is both confirmed and rejected
   */
  public FindingLineageOptions {
    confirmed = Set.copyOf(confirmed);
    rejected = Set.copyOf(rejected);
    if (!(threshold > 0 && threshold <= 1)) {
      throw fault("the threshold is " + threshold, "expected more than 0 and at most 1");
    }
    if (!(suggestion > 0 && suggestion <= threshold)) {
      throw fault(
          "suggestions begin at " + suggestion, "expected more than 0 and at most the threshold");
    }
    Set<Object> taken = new HashSet<>();
    for (Pair pair : confirmed) {
      if (rejected.contains(pair)) {
        throw fault(pair + " is confirmed and rejected", "expected one of the two");
      }
      requireFree(taken, pair.earlier(), pair.later());
      requireFree(taken, pair.later(), pair.earlier());
    }
  }

  private static void requireFree(Set<Object> taken, FindingRef one, FindingRef other) {
    if (!taken.add(Set.of(one, other.framework()))) {
      throw fault(
          one + " is confirmed with two findings of " + other.framework(), "expected at most one");
    }
  }

  private static InvalidValueException fault(String found, String expected) {
    return new InvalidValueException("options of finding lineage", found, expected);
  }

  /** Returns the default thresholds without decisions. */
  public static FindingLineageOptions defaults() {
    return new FindingLineageOptions(DEFAULT_THRESHOLD, DEFAULT_SUGGESTION, Set.of(), Set.of());
  }

  /**
   * Returns these options plus the decision that two findings are the same.
   *
   * @throws InvalidValueException if it contradicts another decision
   */
  public FindingLineageOptions confirming(FindingRef earlier, FindingRef later) {
    return new FindingLineageOptions(
        threshold, suggestion, with(confirmed, earlier, later), rejected);
  }

  /**
   * Returns these options plus the decision that two findings are not the same.
   *
   * @throws InvalidValueException if it contradicts another decision
   */
  public FindingLineageOptions rejecting(FindingRef earlier, FindingRef later) {
    return new FindingLineageOptions(
        threshold, suggestion, confirmed, with(rejected, earlier, later));
  }

  private static Set<Pair> with(Set<Pair> pairs, FindingRef earlier, FindingRef later) {
    Set<Pair> more = new LinkedHashSet<>(pairs);
    more.add(new Pair(earlier, later));
    return more;
  }

  /** The findings that rejected pairs name. */
  Set<FindingRef> namedInRejected() {
    Set<FindingRef> named = new HashSet<>();
    rejected.forEach(pair -> named.addAll(List.of(pair.earlier(), pair.later())));
    return named;
  }

  /**
   * A finding of one assessment and one of a later assessment of the same force.
   *
   * @param earlier the finding of the earlier assessment
   * @param later the finding of the later assessment
   */
  public record Pair(FindingRef earlier, FindingRef later) {

    /**
     * Pairs two findings.
     *
     * @throws InvalidValueException if they are of two forces, or of one framework
     */
    public Pair {
      if (!earlier.force().equals(later.force())) {
        throw fault(earlier, later, "they are of two forces", "expected one force");
      }
      if (earlier.framework().equals(later.framework())) {
        throw fault(earlier, later, "they are of one framework", "expected two frameworks");
      }
    }

    private static InvalidValueException fault(
        FindingRef earlier, FindingRef later, String found, String expected) {
      return new InvalidValueException("pair of " + earlier + " and " + later, found, expected);
    }
  }
}
