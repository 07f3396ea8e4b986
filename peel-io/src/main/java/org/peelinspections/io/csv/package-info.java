/**
 * Judgments and findings as tables of comma-separated values, both ways.
 *
 * <p>Start with {@link org.peelinspections.io.csv.PeelCsv}: it says which columns the tables have
 * and what they hold, and reads and writes them row by row. A spreadsheet or an SQL engine takes
 * them as they are.
 */
@NullMarked
package org.peelinspections.io.csv;

import org.jspecify.annotations.NullMarked;
