package org.peelinspections.io.csv;

import java.util.List;

/**
 * A row as it stands in the table.
 *
 * @param line the line on which it begins
 * @param length the characters of its cells and of what parts them
 * @param count how many cells it has
 * @param cells the cells, or the first of them if there are far too many
 */
record RawRow(int line, long length, int count, List<String> cells) {}
