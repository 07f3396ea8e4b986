/**
 * What reading a page gives: the assessments, what each line became, and what is wrong or missing.
 *
 * <p>Start with {@link org.peelinspections.io.page.reading.PageReading}.
 */
@NullMarked
package org.peelinspections.io.page.reading;

import org.jspecify.annotations.NullMarked;
