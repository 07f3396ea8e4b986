/**
 * What is known of ten years of published judgments, each with its source; bundled, so that nothing
 * is read from outside the library.
 *
 * <p>Start with {@link org.peelinspections.data.PublishedJudgments}: one {@link
 * org.peelinspections.model.Assessment} for each force and cycle of which anything is known. It is
 * as partial as the data is: what is absent is not in this data set, and not said to be ungraded.
 * {@link org.peelinspections.data.Coverage} says how much there is. Beside the judgments there are
 * counts of grades, stated directions, and periods of closer monitoring. {@link
 * org.peelinspections.data.JudgmentSet} adds a user's own assessments.
 */
@NullMarked
package org.peelinspections.data;

import org.jspecify.annotations.NullMarked;
