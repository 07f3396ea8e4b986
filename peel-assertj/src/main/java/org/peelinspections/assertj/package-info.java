/**
 * AssertJ assertions for the tests of applications that hold or compare PEEL assessments.
 *
 * <p>Start with {@link org.peelinspections.assertj.PeelAssertions}. A failure shows only the area
 * that it is about. {@link org.peelinspections.assertj.MadeUpAssessments} holds assessments of a
 * force that does not exist.
 */
@NullMarked
package org.peelinspections.assertj;

import org.jspecify.annotations.NullMarked;
