package org.peelinspections.io.csv;

import java.util.List;

/**
 * The last column, which says in each row what kind of table it is, and of which version. It is
 * never empty, so that a row that was cut off is noticed.
 *
 * @param format the kind and the version
 */
record FormatCell(String format) {

  static final String COLUMN = "format";

  static final FormatCell JUDGMENTS = new FormatCell("peel-judgments/1");
  static final FormatCell FINDINGS = new FormatCell("peel-findings/1");

  /** Refuses a row of another format. */
  void check(Row row) {
    String found = row.required(COLUMN, CellType.TEXT);
    if (!found.equals(format)) {
      throw row.fault(
          COLUMN,
          Row.quoted(found) + " is not the format expected here, " + format,
          List.of(format));
    }
  }
}
