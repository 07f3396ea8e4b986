/**
 * Writes the parts of an HTML page: tables, notes, sources, findings. Start with {@link
 * org.peelinspections.report.html.Report}.
 */
@NullMarked
package org.peelinspections.report.html;

import org.jspecify.annotations.NullMarked;
