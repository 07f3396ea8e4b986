/**
 * The bundled data as tables of CSV, for people who work in R, Python, SQL or a spreadsheet.
 *
 * <p>{@link org.peelinspections.data.tables.DataPackage} writes them into a folder, with a
 * description of every column for programs and another one for people.
 */
@NullMarked
package org.peelinspections.data.tables;

import org.jspecify.annotations.NullMarked;
