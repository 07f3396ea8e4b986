/**
 * Reads the inspectorate's published pages.
 *
 * <p>Start with {@link org.peelinspections.io.page.PageReader}. It takes a page and gives a {@link
 * org.peelinspections.io.page.reading.PageReading}: the partial {@link
 * org.peelinspections.model.assessment.Assessment} that the page holds, {@linkplain
 * org.peelinspections.io.page.reading.Diagnostic diagnostics} with the line of each, and the
 * {@linkplain org.peelinspections.io.page.reading.PageCoverage account} of every line. What the
 * reader does not understand, it reports.
 */
@NullMarked
package org.peelinspections.io.page;

import org.jspecify.annotations.NullMarked;
