package org.peelinspections.model.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.finding.Finding;

/**
 * Unites two lists of findings: all of the first, then those of the second that the first does not
 * have. Findings that say the same become one with the evidence of both, equal ones first; each
 * finding is taken for at most one of the other side, so two that say the same on one side stay
 * two.
 */
final class FindingUnion {

  private final List<Finding> united;

  /** The words of each finding of the first side that none of the second was taken for yet. */
  private final List<Optional<Finding>> open;

  private FindingUnion(List<Finding> one) {
    united = new ArrayList<>(one);
    open = new ArrayList<>(one.stream().map(f -> Optional.of(FindingEvidence.without(f))).toList());
  }

  static List<Finding> of(List<Finding> one, List<Finding> other) {
    FindingUnion union = new FindingUnion(one);
    List<Finding> unequal = other.stream().filter(finding -> !union.takeEqual(finding)).toList();
    List<Finding> more = unequal.stream().filter(finding -> !union.takeSame(finding)).toList();
    union.united.addAll(more);
    return List.copyOf(union.united);
  }

  private boolean takeEqual(Finding finding) {
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).isPresent() && united.get(i).equals(finding)) {
        open.set(i, Optional.empty());
        return true;
      }
    }
    return false;
  }

  private boolean takeSame(Finding finding) {
    int same = open.indexOf(Optional.of(FindingEvidence.without(finding)));
    if (same >= 0) {
      united.set(same, FindingEvidence.unite(united.get(same), finding));
      open.set(same, Optional.empty());
    }
    return same >= 0;
  }
}
