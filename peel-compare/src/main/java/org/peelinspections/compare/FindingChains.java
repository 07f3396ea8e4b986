package org.peelinspections.compare;

import java.util.List;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Frameworks;

/**
 * The findings of one force through any number of cycles, each followed from its first report.
 *
 * <p>From one assessment to the next findings are joined by {@link FindingLineage}. Every finding
 * of every assessment stands in exactly one chain.
 *
 * <p>Where the next assessment did not inspect all of a finding's question again, the chain stays
 * open: findings of a later assessment that no chain claims otherwise are matched with it as two
 * neighbours are, by the same or by reworded text. So does it where a finding only perhaps goes on;
 * the suggestion is kept beside it. The chain ends where an assessment inspects the question of its
 * last report again and does not report it. A finding that is reported again after that begins a
 * chain of its own.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class FindingChains {

  private final List<FindingLineage> lineages;
  private final List<FindingChain> chains;

  FindingChains(List<FindingLineage> lineages, List<FindingChain> chains) {
    this.lineages = List.copyOf(lineages);
    this.chains = List.copyOf(chains);
  }

  /**
   * Chains by the crosswalks that this library knows and the default options.
   *
   * @param assessments one or more, in order of time
   * @throws InvalidValueException if there is none, or two neighbours are of different forces or of
   *     the same cycle, stand in the wrong order, or have no known crosswalk between their
   *     frameworks
   */
  public static FindingChains over(List<Assessment> assessments) {
    return over(assessments, Frameworks.bundled(), FindingLineageOptions.defaults());
  }

  /**
   * Chains by the crosswalks of a registry.
   *
   * @param assessments one or more, in order of time
   * @throws InvalidValueException if there is none, or two neighbours are of different forces or of
   *     the same cycle, stand in the wrong order, or have no known crosswalk between their
   *     frameworks
   */
  public static FindingChains over(
      List<Assessment> assessments, Frameworks frameworks, FindingLineageOptions options) {
    Refusals.none("chains of findings", assessments);
    LineageChainer chainer = new LineageChainer(frameworks, options);
    assessments.forEach(chainer::add);
    return chainer.chains();
  }

  /**
   * The chains: by the cycle of their first report, and there in the order of its {@linkplain
   * Assessment#locatedFindings findings}. Empty if no assessment has a finding.
   */
  public List<FindingChain> chains() {
    return chains;
  }

  /** The chains of findings that were reported more than once, in their order. */
  public List<FindingChain> repeated() {
    return chains.stream().filter(FindingChain::repeated).toList();
  }

  /** The lineage from each assessment to the next, in order of time; none for one assessment. */
  public List<FindingLineage> lineages() {
    return lineages;
  }
}
