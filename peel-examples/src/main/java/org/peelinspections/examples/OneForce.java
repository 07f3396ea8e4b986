package org.peelinspections.examples;

import java.util.List;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.history.ForceHistory;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;

/** Says what is known of a force beside its grades, also with a user's own data on top. */
final class OneForce {

  private OneForce() {}

  public static void main(String[] args) {
    List<Assessment> own = List.of();
    // tag::history[]
    JudgmentSet judgments = JudgmentSet.bundled().with(own);
    ForceHistory history = ForceHistory.of(Forces.bundled().get("west-midlands"), judgments);
    history.movements().forEach(moved -> System.out.println(moved.sentence()));
    history.directions().forEach(said -> System.out.println(said.name() + ": " + said.sentence()));
    history.monitoring().forEach(period -> System.out.println(period.sentence()));
    // end::history[]
  }
}
