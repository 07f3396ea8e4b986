package org.peelinspections.data;

import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Source;
import org.peelinspections.model.internal.Tokens;

/**
 * A published grade that is not in the assessment, because it was changed later or another page
 * contradicts it.
 *
 * <p>No component is absent. Equality includes all components. Immutable.
 *
 * @param force the force
 * @param cycle the cycle
 * @param area the token of the pillar, or the path of the question in the framework of the cycle
 * @param label the name of the area
 * @param kind why it is not the grade in the assessment
 * @param grade the grade that the page gives
 * @param source the page
 * @param reason what changed it, or which page is used and why; a sentence without a full stop
 */
public record OtherState(
    Force force,
    Cycle cycle,
    String area,
    String label,
    Kind kind,
    Grade grade,
    Source source,
    String reason) {

  /** Why a grade that a page gives is not the one in the assessment. */
  public enum Kind {
    /** It was published first and changed later; the assessment has the later one. */
    EARLIER,
    /** Another page gives another grade for the same area; the assessment has that one. */
    CONTRADICTING;

    static final Tokens<Kind> TOKENS = Tokens.of("a kind of state", values());
  }
}
