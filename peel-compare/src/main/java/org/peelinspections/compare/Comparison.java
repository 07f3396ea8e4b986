package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Force;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.QuestionId;

/**
 * Two assessments of one force, compared.
 *
 * <p>There is a row for each pillar and each question that either assessment includes: first the
 * pillars in the order of the later framework, then those of the earlier one alone; then the
 * questions likewise. A question that was split or merged has a row for each counterpart. What
 * neither assessment includes has no row.
 */
@Value.Immutable
public abstract class Comparison {

  Comparison() {}

  /** The assessment of the earlier cycle. */
  public abstract Assessment earlier();

  /** The assessment of the later cycle. */
  public abstract Assessment later();

  /** The rows in their order; empty if neither assessment includes a pillar or question. */
  public abstract List<ComparisonRow> rows();

  /**
   * What became of the findings; empty if no crosswalk is known from one framework to the other.
   */
  public abstract Optional<FindingLineage> lineage();

  /** The force, as the later assessment has it. */
  public final Force force() {
    return later().force();
  }

  /** The assessment of a side. */
  public final Assessment on(Side side) {
    return side == Side.EARLIER ? earlier() : later();
  }

  /** The rows that are about pillars, in their order. */
  public final List<ComparisonRow> pillars() {
    return rows().stream().filter(row -> row.subject() instanceof PillarSubject).toList();
  }

  /** The rows that are about questions, in their order. */
  public final List<ComparisonRow> questions() {
    return rows().stream().filter(row -> row.subject() instanceof QuestionSubject).toList();
  }

  /** The row of a pillar; empty if neither assessment includes it. */
  public final Optional<ComparisonRow> row(Pillar pillar) {
    Subject subject = Subject.of(pillar);
    return rows().stream().filter(row -> row.subject().equals(subject)).findFirst();
  }

  /**
   * The rows of a question of either framework, in their order; several if it was split or merged,
   * none if neither assessment includes it or a counterpart of it.
   */
  public final List<ComparisonRow> rows(QuestionId question) {
    return rows().stream()
        .filter(row -> row.subject().match(pillar -> false, pair -> pair.names(question)))
        .toList();
  }

  /** How many rows have which verdict and which direction. */
  public final ComparisonSummary summary() {
    return ComparisonSummary.of(rows());
  }

  /** Starts a new comparison; {@link YearOnYear} makes one of two assessments. */
  public static ComparisonBuilder builder() {
    return new ComparisonBuilder();
  }
}
