/**
 * What a picture of grades shows, whatever draws it: rows, columns, marks and links. Start with
 * {@link org.peelinspections.report.grid.JudgmentGrid}.
 */
@NullMarked
package org.peelinspections.report.grid;

import org.jspecify.annotations.NullMarked;
