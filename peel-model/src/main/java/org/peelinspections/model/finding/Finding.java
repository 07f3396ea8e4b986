package org.peelinspections.model.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.internal.Checks;

/**
 * Something that the inspectorate found and lists apart from its narrative.
 *
 * <ul>
 *   <li>{@link AreaForImprovement}: what a force should do better.
 *   <li>{@link CauseOfConcern}: a serious, critical or systemic shortcoming; it always comes with
 *       recommendations.
 *   <li>{@link InnovativePractice}: what others can learn from.
 * </ul>
 *
 * <p>The text is kept as published. Equality includes the evidence; to find out whether two
 * findings say the same, compare {@link FindingText#normalised}.
 */
public sealed interface Finding permits AreaForImprovement, CauseOfConcern, InnovativePractice {

  /** Calls the function for the kind of this finding. */
  default <T> T match(
      Function<? super AreaForImprovement, ? extends T> areaForImprovement,
      Function<? super CauseOfConcern, ? extends T> causeOfConcern,
      Function<? super InnovativePractice, ? extends T> innovativePractice) {
    if (this instanceof AreaForImprovement value) {
      return areaForImprovement.apply(value);
    }
    return this instanceof CauseOfConcern value
        ? causeOfConcern.apply(value)
        : innovativePractice.apply((InnovativePractice) this);
  }

  /**
   * The sentence that says what was found: up to 2018/19 the whole finding, or the lead-in to its
   * points; from 2021/22 the headline.
   */
  String text();

  /** The points under the text, in their order; often none. */
  List<Point> points();

  /** The paragraphs that explain it, in their order; none before 2021/22. */
  List<String> paragraphs();

  /**
   * The earlier cycle that the page names for a finding that is still open ({@code One area for
   * improvement from 2015 remains}); empty if the page names none, and always empty for an
   * innovative practice.
   */
  Optional<Cycle> carriedFrom();

  /** The lines it was read from; empty if it was not read from a page. */
  List<Evidence> evidence();

  /** The kind of this finding. */
  default FindingKind kind() {
    return match(
        area -> FindingKind.AREA_FOR_IMPROVEMENT,
        cause -> FindingKind.CAUSE_OF_CONCERN,
        practice -> FindingKind.INNOVATIVE_PRACTICE);
  }

  /** Returns its recommendations: one or more for a cause of concern, otherwise none. */
  default List<Recommendation> attachedRecommendations() {
    return match(area -> List.of(), CauseOfConcern::recommendations, practice -> List.of());
  }

  /**
   * The hash of its text and points, by which a {@link FindingRef} tells findings apart; computed
   * once.
   */
  @Value.Lazy
  default String hash() {
    return FindingRef.hashOf(FindingText.normalised(this));
  }

  @Value.Check
  default void check() {
    String where = kind().label();
    Checks.text(where, "text", text());
    Checks.texts(where, "paragraph", paragraphs());
  }
}
