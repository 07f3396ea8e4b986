package org.peelinspections.model.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.internal.Checks;

/**
 * What was published about one area, that is a pillar or question, of one force under one
 * framework.
 *
 * <p>Lists are in the order of the page, can be empty, and can hold equal elements. An empty list
 * says no more than that none is known here. Sources and evidence are those of the judgment.
 * Equality includes everything, the order of the lists too.
 *
 * <p>An area that was reported later, or in a report of its own, has that report as its source,
 * with its own date, and joins the rest by {@link Assessment#merge}.
 */
@Value.Immutable
public interface AreaAssessment {

  /** The pillar or question. */
  AreaId area();

  /** The question, or that which heads the pillar, as the page words it; empty if it does not. */
  Optional<String> wording();

  /** The day that the page gives as that of the last update; empty if it gives none. */
  Optional<LocalDate> lastUpdated();

  /** The judgment on the area as a whole; not stated unless given. */
  @Value.Default
  default Judgment judgment() {
    return Judgment.notStated();
  }

  /** What the inspectorate itself says about the change; mostly none or one. */
  List<StatedDirection> statedDirections();

  /** The paragraphs that summarise the judgment. */
  List<String> narrative();

  /** The sections that argue it at length. */
  List<DetailedFinding> detailedFindings();

  /** The findings that stand at this area; those of a pillar at none of its questions. */
  List<Finding> findings();

  /** Where the judgment was published. */
  List<Source> sources();

  /** The lines that the judgment was read from. */
  List<Evidence> evidence();

  @Value.Check
  default void check() {
    String where = "assessment of " + area();
    wording().ifPresent(wording -> Checks.text(where, "wording", wording));
    Checks.texts(where, "paragraph of the narrative", narrative());
  }

  /** Starts a new assessment of an area. */
  static AreaAssessmentBuilder builder() {
    return new AreaAssessmentBuilder();
  }
}
