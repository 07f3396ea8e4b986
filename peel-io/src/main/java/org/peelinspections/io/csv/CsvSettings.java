package org.peelinspections.io.csv;

import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.Forces;
import org.peelinspections.model.framework.Frameworks;

/** What reading and writing of tables depend on. */
record CsvSettings(
    Forces forces, Frameworks frameworks, PeelLimits limits, boolean mark, boolean guard) {

  static CsvSettings standard() {
    return new CsvSettings(
        Forces.bundled(), Frameworks.bundled(), PeelLimits.standard(), false, false);
  }

  CsvSettings with(Forces others) {
    return new CsvSettings(others, frameworks, limits, mark, guard);
  }

  CsvSettings with(Frameworks others) {
    return new CsvSettings(forces, others, limits, mark, guard);
  }

  CsvSettings with(PeelLimits others) {
    return new CsvSettings(forces, frameworks, others, mark, guard);
  }

  CsvSettings withMark() {
    return new CsvSettings(forces, frameworks, limits, true, guard);
  }

  CsvSettings withGuard() {
    return new CsvSettings(forces, frameworks, limits, mark, true);
  }

  /** Returns what writes and reads the cells that hold JSON. */
  PeelJson json() {
    return PeelJson.strict().with(limits);
  }
}
