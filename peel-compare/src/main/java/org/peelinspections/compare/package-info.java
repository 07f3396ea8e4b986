/**
 * Compares assessments, as far as the inspectorate allows it.
 *
 * <p>Start with {@link org.peelinspections.compare.Comparison}: it has a row for each pillar and
 * question of two assessments of one force, and each row has a {@link
 * org.peelinspections.compare.Verdict}. The direction of a change can only be read from the
 * verdict, so that you cannot compare by mistake what the inspectorate does not compare.
 *
 * <p>{@link org.peelinspections.compare.Trend} follows one force over many cycles, {@link
 * org.peelinspections.compare.cohort.Cohort} compares many forces, {@link
 * org.peelinspections.compare.text.PeelText} makes text of all results. {@link
 * org.peelinspections.compare.lineage.FindingLineage} says what became of each finding from one
 * assessment to a later one, and {@link org.peelinspections.compare.lineage.FindingChains} follows
 * findings over many.
 *
 * <p>Nothing here averages grades or turns them into numbers. All values are immutable and
 * thread-safe; nothing but the JDK is needed at run time.
 */
@CompareStyle
@NullMarked
package org.peelinspections.compare;

import org.jspecify.annotations.NullMarked;
import org.peelinspections.compare.internal.CompareStyle;
