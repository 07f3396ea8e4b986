package org.peelinspections.io.json.wire;

import java.util.Map;
import org.peelinspections.model.assessment.ProgressHistory;
import org.peelinspections.model.assessment.ProgressLog;
import org.peelinspections.model.finding.FindingRef;

/** A user's own tracking: the entries for each finding. */
record ProgressLogJson(String format, Map<FindingRef, ProgressHistory> histories) {

  static final String FORMAT = "peel-progress-log/1";

  static ProgressLogJson of(ProgressLog value) {
    return new ProgressLogJson(FORMAT, value.histories());
  }

  ProgressLog toValue() {
    return ProgressLog.builder().histories(histories).build();
  }
}
