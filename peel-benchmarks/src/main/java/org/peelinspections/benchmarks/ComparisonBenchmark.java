package org.peelinspections.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.diff.Diff;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.FindingLineage;
import org.peelinspections.compare.YearOnYear;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Finding;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;

/** Two assessments of ten questions and 25 findings each, and the 43 forces over two borders. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ComparisonBenchmark {

  /** Forces in {@link #compareAllForces}. */
  static final int FORCES = 43;

  private static final int FINDINGS = 25;

  private final Javers javers = JaversBuilder.javers().build();
  private final Assessment earlier = made("kent", "2016", 0);
  private final Assessment later = made("kent", "2017", 1);
  private final List<String> earlierTexts = texts(earlier);
  private final List<String> laterTexts = texts(later);
  private final List<List<Assessment>> forces = forces();

  /** Made by JMH. */
  public ComparisonBenchmark() {}

  private static Assessment made(String slug, String cycle, int year) {
    List<Finding> findings = Made.findings(FINDINGS, slug.hashCode());
    for (int i = 0; i < year; i++) {
      findings = Made.later(findings, i);
    }
    return Made.assessment(slug, cycle, year, findings);
  }

  private static List<List<Assessment>> forces() {
    List<List<Assessment>> forces = new ArrayList<>();
    for (Force force : Forces.bundled().all()) {
      forces.add(
          List.of(
              made(force.slug(), "2015", 0),
              made(force.slug(), "2016", 1),
              made(force.slug(), "2017", 2)));
    }
    return forces;
  }

  /** The comparison with the lineage of the findings. */
  @Benchmark
  public Comparison compare() {
    return YearOnYear.compare(earlier, later);
  }

  /** JaVers on the same two values; it matches no text. */
  @Benchmark
  public Diff javers() {
    return javers.compare(earlier, later);
  }

  /** The lineage of the findings alone. */
  @Benchmark
  public FindingLineage lineage() {
    return FindingLineage.between(earlier, later);
  }

  /** What one would write at first: the edit distance of every pair of findings. */
  @Benchmark
  public long allPairsLevenshtein() {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    long sum = 0;
    for (String one : earlierTexts) {
      for (String other : laterTexts) {
        sum += distance.apply(one, other);
      }
    }
    return sum;
  }

  /** All forces over neighbouring cycles. */
  @Benchmark
  public List<Comparison> compareAllForces() {
    List<Comparison> comparisons = new ArrayList<>();
    for (List<Assessment> cycles : forces) {
      comparisons.add(YearOnYear.compare(cycles.get(0), cycles.get(1)));
      comparisons.add(YearOnYear.compare(cycles.get(1), cycles.get(2)));
    }
    return comparisons;
  }

  /** The same two comparisons for the first force alone. */
  @Benchmark
  public List<Comparison> compareOneForce() {
    List<Assessment> cycles = forces.get(0);
    return List.of(
        YearOnYear.compare(cycles.get(0), cycles.get(1)),
        YearOnYear.compare(cycles.get(1), cycles.get(2)));
  }

  private static List<String> texts(Assessment assessment) {
    return assessment.locatedFindings().stream()
        .map(located -> FindingText.whole(located.finding()))
        .toList();
  }
}
