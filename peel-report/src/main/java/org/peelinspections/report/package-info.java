/**
 * HTML reports and SVG pictures: {@link org.peelinspections.report.PeelReport} writes
 * self-contained HTML pages, {@link org.peelinspections.report.GradeGrid} only the picture.
 *
 * <p>Both show results of {@code peel-compare} and decide nothing themselves: there is an arrow
 * only where a verdict has a direction. Everything is thread-safe; nothing but the JDK is needed at
 * run time.
 */
@NullMarked
package org.peelinspections.report;

import org.jspecify.annotations.NullMarked;
