package org.peelinspections.compare.lineage;

import java.util.List;
import org.immutables.value.Value;
import org.peelinspections.compare.internal.Refusals;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Frameworks;

/**
 * The findings of one force over any number of cycles, each followed from its first report.
 *
 * <p>{@link FindingLineage} matches findings from one assessment to the next. Every finding of
 * every assessment is in exactly one chain.
 *
 * <p>A chain stays open if the next assessment did not inspect the whole question again, or only
 * suggests that the finding goes on. Unmatched findings of later assessments can then still join
 * it, by the same rules. A chain ends when an assessment inspects the question again and does not
 * report the finding. If the finding is reported after that, a new chain begins.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class FindingChains {

  FindingChains() {}

  /**
   * Returns the chains by the bundled crosswalks and the default options.
   *
   * @param assessments one or more, in chronological order
   * @throws InvalidValueException as {@link #over(List, Frameworks, FindingLineageOptions)} does
   */
  public static FindingChains over(List<Assessment> assessments) {
    return over(assessments, Frameworks.bundled(), FindingLineageOptions.defaults());
  }

  /**
   * Returns the chains by the crosswalks of a registry.
   *
   * @param assessments one or more, in chronological order
   * @throws InvalidValueException if the list is empty, or two neighbours are of different forces
   *     or of the same cycle, are in the wrong order, or have no known crosswalk between their
   *     frameworks
   */
  public static FindingChains over(
      List<Assessment> assessments, Frameworks frameworks, FindingLineageOptions options) {
    Refusals.sequence("chains of findings", assessments);
    LineageChainer chainer = new LineageChainer(frameworks, options);
    assessments.forEach(chainer::add);
    return chainer.chains();
  }

  /**
   * Returns the chains by the cycle of their first report, then in the order of its {@linkplain
   * Assessment#locatedFindings findings}. Empty if no assessment has a finding.
   */
  public abstract List<FindingChain> chains();

  /** The chains of findings that were reported more than once, in their order. */
  public final List<FindingChain> repeated() {
    return chains().stream().filter(FindingChain::repeated).toList();
  }

  /**
   * Returns the lineage from each assessment to the next, in chronological order; empty if there is
   * only one assessment.
   */
  public abstract List<FindingLineage> lineages();
}
