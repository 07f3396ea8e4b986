package org.peelinspections.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.peelinspections.compare.Comparison;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * All forces over all neighbouring cycles whose grades are known, and each force by itself.
 *
 * <p>Both make the same comparisons. By itself, a force is compared over and over before the next
 * one has its turn; the mean over all forces counts. The two are measured by turns, in the time
 * that the thread has run, and the median of the ratios counts, so that neither an unusual force
 * nor whatever else the machine does decides.
 */
final class Neighbours {

  private static final int WARM_UP = 12;
  private static final int TURNS = 15;
  private static final int REPEATS = 3;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final List<List<Assessment>> forces;

  /** Keeps the results in use. */
  private long rows;

  private Neighbours(List<List<Assessment>> forces) {
    this.forces = forces;
  }

  /** Prints the time for one comparison both ways, and the ratio. */
  public static void main(String[] args) {
    Neighbours neighbours = new Neighbours(made(frameworks()));
    for (int i = 0; i < WARM_UP; i++) {
      neighbours.allForces();
      neighbours.eachAlone();
    }
    double[] alone = new double[TURNS];
    double[] ratios = new double[TURNS];
    for (int i = 0; i < TURNS; i++) {
      alone[i] = neighbours.eachAlone();
      ratios[i] = neighbours.allForces() / alone[i];
    }
    if (neighbours.rows == 0) {
      throw new IllegalStateException("no rows");
    }
    System.out.printf(
        Locale.ROOT,
        "a comparison among all of %d forces to one alone (%.0f us): %.2f (1.2 or less)%n",
        neighbours.forces.size(),
        median(alone),
        median(ratios));
  }

  /** The first framework of each cycle that has a scale of grades. */
  private static List<Framework> frameworks() {
    Map<Cycle, Framework> ofCycle = new LinkedHashMap<>();
    Frameworks.bundled().all().stream()
        .filter(framework -> framework.scale().isPresent())
        .forEach(framework -> ofCycle.putIfAbsent(framework.cycle(), framework));
    return List.copyOf(ofCycle.values());
  }

  private static List<List<Assessment>> made(List<Framework> frameworks) {
    List<List<Assessment>> forces = new ArrayList<>();
    for (Force force : Forces.bundled().all()) {
      forces.add(
          IntStream.range(0, frameworks.size())
              .mapToObj(i -> Made.assessment(force.slug(), frameworks.get(i).id(), i))
              .toList());
    }
    return forces;
  }

  /** Microseconds for one comparison, all forces one after the other. */
  private double allForces() {
    long start = CLOCK.getCurrentThreadCpuTime();
    for (int i = 0; i < REPEATS; i++) {
      forces.forEach(this::compare);
    }
    return perComparison(CLOCK.getCurrentThreadCpuTime() - start);
  }

  /** Microseconds for one comparison, each force again and again. */
  private double eachAlone() {
    long nanos = 0;
    for (List<Assessment> cycles : forces) {
      compare(cycles);
      long start = CLOCK.getCurrentThreadCpuTime();
      for (int i = 0; i < REPEATS; i++) {
        compare(cycles);
      }
      nanos += CLOCK.getCurrentThreadCpuTime() - start;
    }
    return perComparison(nanos);
  }

  private double perComparison(long nanos) {
    int comparisons = forces.stream().mapToInt(cycles -> cycles.size() - 1).sum();
    return nanos / 1e3 / REPEATS / comparisons;
  }

  private void compare(List<Assessment> cycles) {
    for (int i = 1; i < cycles.size(); i++) {
      Comparison comparison = Comparison.of(cycles.get(i - 1), cycles.get(i));
      rows += comparison.rows().size();
    }
  }

  private static double median(double[] values) {
    return Arrays.stream(values).sorted().toArray()[values.length / 2];
  }
}
