/**
 * Draws a grid as SVG, and writes markup. Start with {@link
 * org.peelinspections.report.svg.SvgGrid}.
 */
@NullMarked
package org.peelinspections.report.svg;

import org.jspecify.annotations.NullMarked;
