package org.peelinspections.compare.lineage;

import org.peelinspections.model.Named;

/** Why two findings of different years count as the same. */
public enum MatchBasis implements Named {
  /** The normalised text and points are the same. */
  IDENTICAL("identical text"),
  /** The similarity of the texts reaches the threshold, and neither finding has a better match. */
  MEASURED("measured similarity"),
  /** The later page itself says that the finding remains from the earlier inspection. */
  STATED("stated by the inspectorate"),
  /** A user said so. */
  CONFIRMED("confirmed by a user");

  private final String label;

  MatchBasis(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
