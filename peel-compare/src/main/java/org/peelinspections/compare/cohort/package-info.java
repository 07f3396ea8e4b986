/**
 * Compares many forces, in one cycle or in two.
 *
 * <p>Start with {@link org.peelinspections.compare.cohort.Cohort}: it has a row for each pillar and
 * question, with how many forces have which judgment and how each force moved. Nothing is averaged
 * and no force is ranked.
 */
@CompareStyle
@NullMarked
package org.peelinspections.compare.cohort;

import org.jspecify.annotations.NullMarked;
import org.peelinspections.compare.internal.CompareStyle;
