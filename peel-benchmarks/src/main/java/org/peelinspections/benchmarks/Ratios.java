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

  private static final int TIMES = 5;

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
    for (int i = 0; i < TIMES; i++) {
      Map<String, Double> micros = measured();
      javers[i] = ratio(micros, "javers", "compare");
      levenshtein[i] = ratio(micros, "allPairsLevenshtein", "lineage");
    }
    print("JaVers to comparison with lineage", javers, "more than 1");
    print("all-pairs Levenshtein to lineage", levenshtein, "20 or more");
  }

  /** Microseconds by the name of the benchmark; the median of its iterations. */
  private static Map<String, Double> measured() throws RunnerException {
    Map<String, Double> micros = new TreeMap<>();
    new Runner(
            new OptionsBuilder()
                .include(ComparisonBenchmark.class.getSimpleName())
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(15)
                .measurementTime(TimeValue.milliseconds(200))
                .verbosity(VerboseMode.SILENT)
                .build())
        .run()
        .forEach(
            run ->
                micros.put(
                    run.getPrimaryResult().getLabel(),
                    run.getPrimaryResult().getStatistics().getPercentile(50)));
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
