package org.peelinspections.model.framework;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.peelinspections.model.Sourced;

/**
 * Whether judgments on one area under two frameworks may be compared, and on what grounds.
 *
 * <p>It does not depend on grades: whether a force was graded, or a grade carried forward, is part
 * of the comparison of two assessments. If a question was split or merged, the weakest answer among
 * its counterparts counts: one that is not comparable makes the whole not comparable; otherwise one
 * that is not known makes it unknown.
 *
 * @param comparability whether they are comparable, as far as is known
 * @param withCaution true if they are comparable with caution, because the later question is
 *     reworded, broader or narrower; false if they are not comparable
 * @param reasons the grounds, each with its sources, those that decide first; at least one. A
 *     ground that rests on the crosswalk begins with the two questions
 */
public record AreaComparability(
    Comparability comparability, boolean withCaution, List<Ground> reasons) implements Sourced {

  /** Keeps each reason once. */
  public AreaComparability {
    reasons = reasons.stream().distinct().toList();
  }

  /** Returns the pages of all grounds, each once; empty if the answer is unverified. */
  @Override
  public List<URI> sources() {
    return reasons.stream().flatMap(reason -> reason.sources().stream()).distinct().toList();
  }

  /** One line for logs: {@code not comparable: Reports of 2021/22 say ...}. */
  @Override
  public String toString() {
    return comparability.label()
        + (withCaution ? " with caution: " : ": ")
        + reasons.stream().map(Ground::sentence).collect(Collectors.joining(" "));
  }
}
