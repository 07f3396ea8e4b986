package org.peelinspections.data;

import java.util.List;
import org.peelinspections.model.assessment.Assessment;

/** What the files say of one force, each list in the order of its file. */
record ForceData(
    List<Assessment> assessments,
    List<OtherState> otherStates,
    List<GradeCount> counts,
    List<PublishedDirection> directions,
    List<MonitoringPeriod> monitoring) {

  static final ForceData NONE =
      new ForceData(List.of(), List.of(), List.of(), List.of(), List.of());
}
