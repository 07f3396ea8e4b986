package org.peelinspections.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything in one run and prints the ratios, each with what it should be. */
final class Ratios {

  private Ratios() {}

  /** Prints a line a ratio. */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ComparisonBenchmark.class.getSimpleName())
                    .forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1))
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<String, Double> micros = new HashMap<>();
    results.forEach(
        result ->
            micros.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d processors%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors());
    micros.forEach((name, score) -> System.out.printf(Locale.ROOT, "  %s: %.1f us%n", name, score));
    print("JaVers to comparison with lineage", micros, "javers", "compare", "more than 1");
    print(
        "all-pairs Levenshtein to lineage", micros, "allPairsLevenshtein", "lineage", "20 or more");
    double each = micros.getOrDefault("compareAllForces", 0.0) / ComparisonBenchmark.FORCES;
    System.out.printf(
        Locale.ROOT,
        "one force among 43 to one force alone: %.2f (1.2 or less)%n",
        each / micros.getOrDefault("compareOneForce", 1.0));
  }

  private static void print(
      String what, Map<String, Double> micros, String slow, String fast, String wanted) {
    double ratio = micros.getOrDefault(slow, 0.0) / micros.getOrDefault(fast, 1.0);
    System.out.printf(Locale.ROOT, "%s: %.1f (%s)%n", what, ratio, wanted);
  }
}
