package org.peelinspections.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures everything in one run and prints the ratios, each with what it should be.
 *
 * <p>The measurement is made several times over, in a JVM of its own for each benchmark and time. A
 * ratio is taken within each of them, of figures measured one right after the other, and the median
 * of these ratios counts, so that a machine that is busy for a while does not decide.
 */
final class Ratios {

  private static final int TIMES = 3;

  private Ratios() {}

  /** Prints a line a ratio. */
  public static void main(String[] args) throws RunnerException {
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d processors%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors());
    double[] javers = new double[TIMES];
    double[] levenshtein = new double[TIMES];
    double[] among = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      Map<String, Double> pair = measured(ComparisonBenchmark.class, 5, 400);
      Map<String, Double> all = measured(NeighbourBenchmark.class, NeighbourBenchmark.FORCES, 200);
      javers[i] = ratio(pair, "javers", "compare");
      levenshtein[i] = ratio(pair, "allPairsLevenshtein", "lineage");
      among[i] = ratio(all, "allForces", "oneForce");
    }
    print("JaVers to comparison with lineage", javers, "more than 1");
    print("all-pairs Levenshtein to lineage", levenshtein, "20 or more");
    print("a comparison among those of 43 forces to one alone", among, "1.2 or less");
  }

  /** Microseconds for one comparison, by the name of the benchmark. */
  private static Map<String, Double> measured(Class<?> benchmark, int iterations, int millis)
      throws RunnerException {
    Map<String, Double> micros = new TreeMap<>();
    new Runner(
            new OptionsBuilder()
                .include(benchmark.getSimpleName())
                .forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(millis))
                .verbosity(VerboseMode.SILENT)
                .build())
        .run()
        .forEach(
            run ->
                micros.put(run.getPrimaryResult().getLabel(), run.getPrimaryResult().getScore()));
    micros.forEach((name, score) -> System.out.printf(Locale.ROOT, "  %s: %.1f us%n", name, score));
    return micros;
  }

  private static double ratio(Map<String, Double> micros, String slow, String fast) {
    return micros.getOrDefault(slow, Double.NaN) / micros.getOrDefault(fast, Double.NaN);
  }

  private static void print(String what, double[] ratios, String wanted) {
    Arrays.sort(ratios);
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f, from %.2f to %.2f (%s)%n",
        what,
        ratios[ratios.length / 2],
        ratios[0],
        ratios[ratios.length - 1],
        wanted);
  }
}
