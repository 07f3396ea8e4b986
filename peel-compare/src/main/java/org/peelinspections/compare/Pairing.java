package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Span.Topic;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.framework.Ground;

/**
 * Two judgments on one topic, and all that speaks for and against comparing them.
 *
 * @param obstacles what forbids to compare them
 * @param cautions what calls for caution if nothing forbids it
 * @param grounds what is said of border and question
 */
record Pairing(
    Topic topic,
    Optional<AreaAssessment> earlier,
    Optional<AreaAssessment> later,
    List<Reason> obstacles,
    List<Reason> cautions,
    List<Ground> grounds) {

  Optional<AreaAssessment> on(Side side) {
    return side == Side.EARLIER ? earlier : later;
  }

  Optional<Judgment> judgment(Side side) {
    return on(side).map(AreaAssessment::judgment);
  }

  /** The change from grade to grade; only where nothing stands in the way. */
  Change change() {
    Judgment before = judgment(Side.EARLIER).orElseThrow();
    Judgment after = judgment(Side.LATER).orElseThrow();
    return new Change(
        after.standingScale().orElseThrow(),
        before.standingGrade().orElseThrow(),
        after.standingGrade().orElseThrow());
  }
}
