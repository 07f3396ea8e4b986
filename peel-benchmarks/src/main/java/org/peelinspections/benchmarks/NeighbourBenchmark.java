package org.peelinspections.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.YearOnYear;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;

/**
 * All forces over all neighbouring cycles whose grades are known, and each force by itself.
 *
 * <p>Both make the same comparisons, and both count time for one comparison. By itself, a force is
 * compared over and over for a whole iteration, and the next iteration takes the next force; with
 * as many iterations as there are forces, the mean over iterations is that over all forces.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NeighbourBenchmark {

  /** How many forces there are. */
  static final int FORCES = 43;

  /** How many pairs of neighbouring cycles there are, from 2014 to 2023-25. */
  private static final int PAIRS = 6;

  private final List<List<Assessment>> forces = forces();
  private int at;

  /** Made by JMH. */
  public NeighbourBenchmark() {}

  private static List<List<Assessment>> forces() {
    Map<Cycle, Framework> ofCycle = new LinkedHashMap<>();
    Frameworks.bundled().all().stream()
        .filter(framework -> framework.scale().isPresent())
        .forEach(framework -> ofCycle.putIfAbsent(framework.cycle(), framework));
    List<Framework> frameworks = List.copyOf(ofCycle.values());
    List<List<Assessment>> forces = new ArrayList<>();
    for (Force force : Forces.bundled().all()) {
      List<Assessment> assessments = new ArrayList<>();
      for (int i = 0; i < frameworks.size(); i++) {
        assessments.add(Made.assessment(force.slug(), frameworks.get(i).id(), i));
      }
      forces.add(assessments);
    }
    require("forces", FORCES, forces.size());
    require("pairs of cycles", PAIRS, frameworks.size() - 1);
    return forces;
  }

  private static void require(String what, int wanted, int found) {
    if (found != wanted) {
      throw new IllegalStateException(what + ": " + found + "; expected " + wanted);
    }
  }

  /** Goes on to the next force. */
  @Setup(Level.Iteration)
  public void next() {
    at = (at + 1) % FORCES;
  }

  /** All forces, one after the other. */
  @Benchmark
  @OperationsPerInvocation(FORCES * PAIRS)
  public void allForces(Blackhole sink) {
    for (List<Assessment> cycles : forces) {
      sink.consume(neighbours(cycles));
    }
  }

  /** The force of this iteration, again and again. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void oneForce(Blackhole sink) {
    sink.consume(neighbours(forces.get(at)));
  }

  private static List<Comparison> neighbours(List<Assessment> cycles) {
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 1; i < cycles.size(); i++) {
      comparisons.add(YearOnYear.compare(cycles.get(i - 1), cycles.get(i)));
    }
    return comparisons;
  }
}
