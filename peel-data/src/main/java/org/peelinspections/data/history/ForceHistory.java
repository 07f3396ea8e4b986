package org.peelinspections.data.history;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.data.Completeness;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.MonitoringPeriod;
import org.peelinspections.data.OtherState;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.data.Standing;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Frameworks;

/**
 * What is known of one force through all cycles: how complete each cycle is, what moved where
 * grades may be compared, with how many forces it shares a grade, what the inspectorate itself
 * says, when the force was monitored more closely, and which judgments changed or are contradicted.
 *
 * <p>All lists are in order of time and can be empty, the cycles excepted. What is not in this data
 * is in none of them. Immutable and safe for use by many threads.
 *
 * @param trend the force over the cycles of its assessments, with the verdict of each step
 * @param cycles how complete each cycle is and when it was published; also cycles of which no more
 *     than a count is known
 * @param movements the stretches of two cycles or more in which grades may be compared, by area
 * @param extremes for each pillar, or area of a framework without pillars, with the highest or the
 *     lowest grade, how many forces have the same one; a count, never a rank
 * @param directions what the inspectorate itself says about change, beside what the grades say
 * @param monitoring when the force was under closer monitoring
 * @param otherStates the grades that were changed later, or that another page contradicts
 * @param findings the findings of the assessments and what became of them; empty if the assessments
 *     hold none, or no crosswalk is known between two of their frameworks
 */
public record ForceHistory(
    Trend trend,
    List<Completeness> cycles,
    List<Movement> movements,
    List<Standing> extremes,
    List<DirectionBeside> directions,
    List<MonitoringPeriod> monitoring,
    List<OtherState> otherStates,
    Optional<FindingChains> findings) {

  /** Copies the lists. */
  public ForceHistory {
    cycles = List.copyOf(cycles);
    movements = List.copyOf(movements);
    extremes = List.copyOf(extremes);
    directions = List.copyOf(directions);
    monitoring = List.copyOf(monitoring);
    otherStates = List.copyOf(otherStates);
  }

  /**
   * Tells the history of a force.
   *
   * @param judgments the assessments of all forces: the bundled ones, or those with others on top
   * @throws InvalidValueException if there is no assessment of the force
   */
  public static ForceHistory of(Force force, JudgmentSet judgments) {
    List<Assessment> assessments = judgments.of(force);
    Trend trend = Trend.of(assessments);
    return new ForceHistory(
        trend,
        judgments.completeness(force),
        Movement.all(trend),
        judgments.extremes(force),
        DirectionBeside.all(trend, judgments.cycles()),
        PublishedJudgments.monitoring(force),
        judgments.otherStates(force),
        findings(assessments));
  }

  private static Optional<FindingChains> findings(List<Assessment> assessments) {
    Frameworks frameworks = Frameworks.bundled();
    boolean none = assessments.stream().allMatch(found -> found.locatedFindings().isEmpty());
    for (int i = 1; i < assessments.size(); i++) {
      none |=
          frameworks
              .crosswalk(assessments.get(i - 1).framework(), assessments.get(i).framework())
              .isEmpty();
    }
    return none ? Optional.empty() : Optional.of(FindingChains.over(assessments));
  }

  /** Returns the force. */
  public Force force() {
    return trend.force();
  }

  /**
   * Returns what the inspectorate itself says in a cycle of the change since an earlier one: where
   * it names that cycle, or names none and the two follow each other.
   */
  public List<DirectionBeside> directions(Cycle earlier, Cycle later) {
    return directions.stream()
        .filter(said -> said.cycle().equals(later) && said.earlier().equals(Optional.of(earlier)))
        .toList();
  }

  /**
   * Returns it in sentences, in sections, none of them empty: all but the findings, and the
   * questions of a pillar whose grade did not move.
   */
  public List<HistorySection> story() {
    return new HistoryStory(this).sections();
  }
}
