package org.peelinspections.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Mode;
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
 * of these ratios counts, so that a machine that is busy for a while does not decide. A benchmark
 * that warms up longer says so: what runs through much code takes longer to be compiled.
 */
final class Ratios {

  private static final int TIMES = 3;

  private static final List<Ratio> RATIOS =
      List.of(
          new Ratio("JaVers to comparison with lineage", "javers", "compare", "more than 1"),
          new Ratio(
              "all-pairs Levenshtein to lineage", "allPairsLevenshtein", "lineage", "20 or more"),
          new Ratio("all forces to one alone", "compareForces", "compareOneForce", "1.2 or less"),
          new Ratio("twice the findings", "lineageOfMany", "lineageOfFew", "4.5 or less"),
          new Ratio("JSON read and checked to Jackson", "jsonRead", "jsonReadPlain", "1.5 or less"),
          new Ratio("JSON write to Jackson", "jsonWrite", "jsonWritePlain", "1.3 or less"),
          new Ratio("HTML page to jsoup alone", "htmlPage", "htmlJsoup", "2 or less"),
          new Ratio("text page to its lines alone", "textPage", "textLines", "10 or less"),
          new Ratio("judgments by Jackson to CSV", "judgmentsPlain", "judgments", "0.7 or more"),
          new Ratio("findings by Jackson to CSV", "findingsPlain", "findings", "0.7 or more"));

  /** What is divided by what, and what should come of it. */
  private record Ratio(String what, String above, String below, String wanted) {

    double of(Map<String, Double> micros) {
      return micros.getOrDefault(above, Double.NaN) / micros.getOrDefault(below, Double.NaN);
    }
  }

  /** Prints a line a ratio; an argument names the benchmarks, all unless it is given. */
  public static void main(String[] args) throws RunnerException {
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d processors%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors());
    double[][] ratios = new double[RATIOS.size()][TIMES];
    for (int time = 0; time < TIMES; time++) {
      Map<String, Double> micros = measured(args.length == 0 ? "Benchmark" : args[0]);
      for (int i = 0; i < RATIOS.size(); i++) {
        ratios[i][time] = RATIOS.get(i).of(micros);
      }
    }
    IntStream.range(0, RATIOS.size())
        .filter(i -> !Double.isNaN(ratios[i][0]))
        .forEach(i -> print(RATIOS.get(i), ratios[i]));
  }

  /** Microseconds by the name of the benchmark; the median of its iterations. */
  private static Map<String, Double> measured(String benchmarks) throws RunnerException {
    Map<String, Double> micros = new TreeMap<>();
    new Runner(
            new OptionsBuilder()
                .include(benchmarks)
                .forks(1)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(10)
                .measurementTime(TimeValue.milliseconds(200))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
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

  private static void print(Ratio ratio, double[] found) {
    Arrays.sort(found);
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f, from %.2f to %.2f (%s)%n",
        ratio.what(),
        found[found.length / 2],
        found[0],
        found[found.length - 1],
        ratio.wanted());
  }
}
