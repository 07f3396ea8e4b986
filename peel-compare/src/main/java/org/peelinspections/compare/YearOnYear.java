package org.peelinspections.compare;

import org.peelinspections.model.Assessment;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.InvalidValueException;

/**
 * Compares two assessments of one force, whole or partial, of any two cycles.
 *
 * <p>Pillars are joined by name, questions through the crosswalk. The rules, in this order:
 *
 * <ul>
 *   <li>A later judgment that is carried forward is no new evidence, whatever else holds.
 *   <li>Two judgments are not compared if there is a grade on one side only or on none, if their
 *       scales differ, if the inspectorate says of a border on the way that they cannot be compared
 *       or no statement of it is known, or if the two questions share no more than some ground. All
 *       reasons that apply are given. A question or pillar that the other framework does not have
 *       is not compared for this one reason.
 *   <li>They are compared with caution if the question was reworded, is broader or narrower, or if
 *       the earlier judgment was itself carried forward.
 *   <li>Else they are compared.
 * </ul>
 *
 * <p>What is not in an assessment is not taken for ungraded: the row says that it is not in the
 * assessment at hand. Immutable and safe for use by many threads.
 */
public final class YearOnYear {

  private final Frameworks frameworks;

  private YearOnYear(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /**
   * Compares by the frameworks, crosswalks and borders that this library knows.
   *
   * @throws InvalidValueException if the two are of different forces or of the same cycle, or the
   *     first is the later one
   */
  public static Comparison compare(Assessment earlier, Assessment later) {
    return using(Frameworks.bundled()).between(earlier, later);
  }

  /** Compares by the frameworks, crosswalks and borders of this registry. */
  public static YearOnYear using(Frameworks frameworks) {
    return new YearOnYear(frameworks);
  }

  /**
   * Compares two assessments. A framework that is not in the registry is no error; how its
   * questions relate to others and what may be compared is then not known.
   *
   * @throws InvalidValueException if the two are of different forces or of the same cycle, or the
   *     first is the later one
   */
  public Comparison between(Assessment earlier, Assessment later) {
    Refusals.differentForces("comparison", earlier, later);
    Refusals.order("comparison", earlier, later);
    return new ComparisonBuilder()
        .earlier(earlier)
        .later(later)
        .rows(Engine.rows(frameworks, earlier, later))
        .lineage(
            frameworks
                .crosswalk(earlier.framework(), later.framework())
                .map(crosswalk -> FindingLineage.between(earlier, later, crosswalk)))
        .build();
  }
}
