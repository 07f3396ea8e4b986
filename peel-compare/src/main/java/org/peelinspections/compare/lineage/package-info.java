/**
 * Says what became of each finding.
 *
 * <p>Start with {@link org.peelinspections.compare.lineage.FindingLineage}, from one assessment to
 * a later one, or with {@link org.peelinspections.compare.lineage.FindingChains}, over many. A
 * finding is the same, reworded, perhaps the same, new or no longer reported; what was not looked
 * at again is told apart from what is no longer reported.
 */
@CompareStyle
@NullMarked
package org.peelinspections.compare.lineage;

import org.jspecify.annotations.NullMarked;
import org.peelinspections.compare.internal.CompareStyle;
