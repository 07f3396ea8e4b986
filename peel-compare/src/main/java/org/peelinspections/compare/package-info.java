/**
 * What may be compared between assessments, and what came of it.
 *
 * <p>Start with {@link org.peelinspections.compare.Comparison}: of two assessments of one force it
 * makes a row for each pillar and question, with a sealed {@link
 * org.peelinspections.compare.Verdict} in each row. Which way a judgment moved cannot be read
 * without passing through the verdict, so that a comparison that the inspectorate does not make
 * cannot be made by oversight.
 *
 * <p>{@link org.peelinspections.compare.FindingLineage} tells what became of each finding from one
 * assessment to a later one, and {@link org.peelinspections.compare.FindingChains} follows findings
 * over many.
 *
 * <p>Nothing here averages grades or turns them into numbers. All values are immutable and safe for
 * use by many threads; nothing but the JDK is needed at run time.
 */
@CompareStyle
@NullMarked
package org.peelinspections.compare;

import org.jspecify.annotations.NullMarked;
