package org.peelinspections.benchmarks;

import java.util.List;
import org.peelinspections.compare.Trend;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Frameworks;

/** What {@link ColdStart} runs in JVMs of its own: the first steps of a program, up to a number. */
final class FirstAnswer {

  private FirstAnswer() {}

  /**
   * Takes no step and ends, or takes the first, the first two or all three.
   *
   * @param args how many
   */
  public static void main(String[] args) {
    int steps = Integer.parseInt(args[0]);
    if (steps > 0 && Frameworks.bundled().all().isEmpty()) {
      throw new IllegalStateException("no framework is bundled");
    }
    if (steps > 1) {
      List<Assessment> assessments = PublishedJudgments.of("west-midlands");
      if (steps > 2 && Trend.of(assessments).series().isEmpty()) {
        throw new IllegalStateException("the trend has no series");
      }
    }
  }
}
