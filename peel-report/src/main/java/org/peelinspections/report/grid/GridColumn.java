package org.peelinspections.report.grid;

import org.peelinspections.model.framework.Framework;

/**
 * One column of a grid.
 *
 * @param head the cycle or the area
 * @param scale the scale in words; empty if it is not known
 * @param cycle the cycle
 * @param linked whether it follows from the column before, so that there is something between them
 */
public record GridColumn(String head, String scale, String cycle, boolean linked) {

  /** The column of a whole framework. */
  static GridColumn of(Framework framework, boolean linked) {
    String cycle = framework.cycle().label();
    return new GridColumn(
        cycle, framework.scale().map(ReportWords::tiers).orElse(""), cycle, linked);
  }
}
