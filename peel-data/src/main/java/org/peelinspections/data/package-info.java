/**
 * Ten years of published judgments, each with its source. They are bundled with the library.
 *
 * <p>Start with {@link org.peelinspections.data.PublishedJudgments}: one {@link
 * org.peelinspections.model.assessment.Assessment} for each force and cycle with any data. What is
 * absent is not in this data; it does not mean that no grade was given. {@link
 * org.peelinspections.data.Completeness} says how much there is of a force and cycle. There are
 * also counts of grades, stated directions, and periods of closer monitoring. {@link
 * org.peelinspections.data.JudgmentSet} adds a user's own assessments.
 */
@NullMarked
package org.peelinspections.data;

import org.jspecify.annotations.NullMarked;
