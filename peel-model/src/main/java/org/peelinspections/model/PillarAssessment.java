package org.peelinspections.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was published about one pillar of one force under one framework.
 *
 * <p>Lists are in the order of the page, can be empty, and can hold equal elements. An empty list
 * says no more than that none is known here. Sources and evidence are those of the judgment.
 * Equality takes everything in, the order of the lists too.
 */
@Value.Immutable
public interface PillarAssessment {

  /** The pillar. */
  Pillar pillar();

  /** The question that heads the pillar, as the page gives it; empty if it gives none. */
  Optional<String> headline();

  /** The day that the page gives as that of the last update; empty if it gives none. */
  Optional<LocalDate> lastUpdated();

  /** The judgment on the pillar as a whole; not stated unless given. */
  @Value.Default
  default Judgment judgment() {
    return Judgment.notStated();
  }

  /** What the inspectorate itself says about the change; mostly none or one. */
  List<StatedDirection> statedDirections();

  /** The paragraphs of the summary. */
  List<String> summary();

  /** Findings that stand at the pillar and at none of its questions. */
  List<Finding> findings();

  /** Where the judgment was published. */
  List<Source> sources();

  /** The lines that the judgment was read from. */
  List<Evidence> evidence();

  @Value.Check
  default void check() {
    String where = "assessment of " + pillar().token();
    headline().ifPresent(headline -> Checks.text(where, "headline", headline));
    Checks.texts(where, "paragraph of the summary", summary());
  }

  /** Starts a new assessment of a pillar. */
  static PillarAssessmentBuilder builder() {
    return new PillarAssessmentBuilder();
  }
}
