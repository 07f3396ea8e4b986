package org.peelinspections.examples;

import java.util.List;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;

/** Says of which forces the bundled data knows nothing, so that none is left out in silence. */
final class Absences {

  private Absences() {}

  /** Remarks on the forces of which nothing is known in a cycle, if there are any. */
  static void remark(Console console, Cycle cycle) {
    List<String> absent =
        Forces.bundled().all().stream()
            .filter(force -> PublishedJudgments.of(force, cycle).isEmpty())
            .map(Force::shortName)
            .toList();
    if (!absent.isEmpty()) {
      console.remark(
          "nothing is known of "
              + absent.size()
              + " forces in "
              + cycle
              + " in this data: "
              + Text.list(absent));
    }
  }
}
