package org.peelinspections.compare.lineage;

import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.FindingRef;

/**
 * A finding of one assessment and one of a later assessment of the same force.
 *
 * @param earlier the finding of the earlier assessment
 * @param later the finding of the later assessment
 */
public record FindingPair(FindingRef earlier, FindingRef later) {

  /**
   * Pairs two findings.
   *
   * @throws InvalidValueException if they are of two forces, or of one framework
   */
  public FindingPair {
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
