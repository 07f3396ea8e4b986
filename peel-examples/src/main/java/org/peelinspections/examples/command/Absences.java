package org.peelinspections.examples.command;

import java.util.List;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Text;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;

/** Says which forces are not in the bundled data, so that none is left out in silence. */
final class Absences {

  private Absences() {}

  /** Remarks on the forces that are not in the data of a cycle, if there are any. */
  static void remark(Console console, JudgmentSet judgments, Cycle cycle) {
    List<String> absent =
        Forces.bundled().all().stream()
            .filter(force -> judgments.of(force, cycle).isEmpty())
            .map(Force::shortName)
            .toList();
    if (!absent.isEmpty()) {
      console.remark(
          cycle
              + ": not in this data "
              + (absent.size() == 1 ? "is 1 force: " : "are " + absent.size() + " forces: ")
              + Text.list(absent));
    }
  }
}
