package org.peelinspections.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was published about one question of one force under one framework.
 *
 * <p>Lists are in the order of the page, can be empty, and can hold equal elements. An empty list
 * says no more than that none is known here. Sources and evidence are those of the judgment.
 * Equality takes everything in, the order of the lists too.
 *
 * <p>An area that was reported later, or in a report of its own, has that report as its source,
 * with its own date, and joins the rest by {@link Assessment#merge}.
 */
@Value.Immutable
public interface QuestionAssessment {

  /** The question. */
  QuestionId question();

  /** The question as the page words it; empty if it does not. */
  Optional<String> wording();

  /** The judgment; not stated unless given. */
  @Value.Default
  default Judgment judgment() {
    return Judgment.notStated();
  }

  /** What the inspectorate itself says about the change; mostly none. */
  List<StatedDirection> statedDirections();

  /** The paragraphs that summarise the judgment. */
  List<String> narrative();

  /** The sections that argue it at length. */
  List<DetailedFinding> detailedFindings();

  /** The findings that stand at this question. */
  List<Finding> findings();

  /** Where the judgment was published. */
  List<Source> sources();

  /** The lines that the judgment was read from. */
  List<Evidence> evidence();

  @Value.Check
  default void check() {
    String where = "assessment of " + question();
    wording().ifPresent(wording -> Checks.text(where, "wording", wording));
    Checks.texts(where, "paragraph of the narrative", narrative());
  }

  /** Starts a new assessment of a question. */
  static QuestionAssessmentBuilder builder() {
    return new QuestionAssessmentBuilder();
  }
}
