package org.peelinspections.examples;

import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.compare.lineage.FindingLineageOptions;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Frameworks;

/**
 * Follows the findings of an assessment into a later one, with a decision of a person on a pair.
 */
final class DecidedPair {

  private DecidedPair() {}

  // tag::finding-lineage[]
  static FindingLineage decided(
      Assessment earlier, Assessment later, FindingRef one, FindingRef same) {
    Crosswalk crosswalk =
        Frameworks.bundled().crosswalk(earlier.framework(), later.framework()).orElseThrow();
    FindingLineageOptions options = FindingLineageOptions.defaults().confirming(one, same);
    return FindingLineage.between(earlier, later, crosswalk, options);
  }
  // end::finding-lineage[]
}
