/**
 * Reports to look at: {@link org.peelinspections.report.PeelReport} makes HTML pages that need
 * nothing but themselves, {@link org.peelinspections.report.GradeGrid} the picture alone.
 *
 * <p>Both take what {@code peel-compare} found and decide nothing themselves: an arrow stands only
 * where a verdict has a direction. Everything is safe for use by many threads; nothing but the JDK
 * is needed at run time.
 */
@NullMarked
package org.peelinspections.report;

import org.jspecify.annotations.NullMarked;
