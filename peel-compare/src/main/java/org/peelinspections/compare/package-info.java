/**
 * Compares assessments, as far as the inspectorate allows it.
 *
 * <p>Start with {@link org.peelinspections.compare.Comparison}: it has a row for each pillar and
 * question of two assessments of one force, and each row has a sealed {@link
 * org.peelinspections.compare.Verdict}. The direction of a change can only be read from the
 * verdict, so that you cannot compare by mistake what the inspectorate does not compare.
 *
 * <p>{@link org.peelinspections.compare.FindingLineage} says what became of each finding from one
 * assessment to a later one, and {@link org.peelinspections.compare.FindingChains} follows findings
 * over many.
 *
 * <p>Nothing here averages grades or turns them into numbers. All values are immutable and
 * thread-safe; nothing but the JDK is needed at run time.
 */
@CompareStyle
@NullMarked
package org.peelinspections.compare;

import org.jspecify.annotations.NullMarked;
