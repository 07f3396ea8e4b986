package org.peelinspections.model;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether judgments on one area under two frameworks may be compared, and on what grounds.
 *
 * <p>It says what holds whatever the grades are; that a force was not graded, or that a grade is
 * carried forward, is for the comparison of two assessments to say. Where a question was split or
 * merged, the least that holds of its counterparts is said: one that is not comparable makes the
 * whole not comparable, else one that is not known makes it unknown.
 */
public final class AreaComparability implements Sourced {

  private final Comparability comparability;
  private final boolean withCaution;
  private final List<Ground> reasons;

  AreaComparability(Comparability comparability, boolean withCaution, List<Ground> reasons) {
    this.comparability = comparability;
    this.withCaution = withCaution;
    this.reasons = reasons.stream().distinct().toList();
  }

  /** What is known about comparing them. */
  public Comparability comparability() {
    return comparability;
  }

  /**
   * Whether they are comparable with caution, because the later question is reworded, broader or
   * narrower; false where they are not comparable.
   */
  public boolean withCaution() {
    return withCaution;
  }

  /** The grounds, each with its sources; at least one. */
  public List<Ground> reasons() {
    return reasons;
  }

  /** The pages of all grounds, each once; empty if it is unverified. */
  @Override
  public List<URI> sources() {
    return reasons.stream().flatMap(reason -> reason.sources().stream()).distinct().toList();
  }

  /** One line for logs: {@code not comparable: Every report of 2021/22 says ...}. */
  @Override
  public String toString() {
    return comparability.label()
        + (withCaution ? " with caution: " : ": ")
        + reasons.stream().map(Ground::sentence).collect(Collectors.joining(" "));
  }
}
