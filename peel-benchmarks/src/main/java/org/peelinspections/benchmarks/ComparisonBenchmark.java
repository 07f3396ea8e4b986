package org.peelinspections.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.diff.Diff;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Frameworks;

/** Two assessments of ten questions and 25 findings each. */
@State(Scope.Benchmark)
public class ComparisonBenchmark {

  private final Javers javers = JaversBuilder.javers().build();
  private final Assessment earlier = Made.assessment("kent", "2016", 0);
  private final Assessment later = Made.assessment("kent", "2017", 1);
  private final List<String> earlierTexts = texts(earlier);
  private final List<String> laterTexts = texts(later);
  private final List<List<Assessment>> forces =
      Forces.bundled().all().stream().flatMap(ComparisonBenchmark::steps).toList();
  private final List<List<Assessment>> oneForce = steps(Forces.bundled().get("kent")).toList();
  private int calls;

  @Benchmark
  public Comparison compare() {
    return Comparison.of(earlier, later);
  }

  /** JaVers on the same two values; it matches no text. */
  @Benchmark
  public Diff javers() {
    return javers.compare(earlier, later);
  }

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

  /** All forces over all neighbouring cycles, one step at each call. */
  @Benchmark
  public Comparison compareForces() {
    return compare(forces);
  }

  /** One of these forces, again and again. */
  @Benchmark
  public Comparison compareOneForce() {
    return compare(oneForce);
  }

  private Comparison compare(List<List<Assessment>> steps) {
    List<Assessment> step = steps.get(calls++ % steps.size());
    return Comparison.of(step.get(0), step.get(1));
  }

  /** A force in each two cycles that follow each other and have a scale of grades. */
  private static Stream<List<Assessment>> steps(Force force) {
    List<Assessment> made =
        Frameworks.bundled().all().stream()
            .filter(framework -> framework.id().equals(framework.cycle().key()))
            .filter(framework -> framework.scale().isPresent())
            .map(framework -> Made.assessment(force.slug(), framework.id(), 1))
            .toList();
    return IntStream.range(1, made.size()).mapToObj(i -> made.subList(i - 1, i + 1));
  }

  private static List<String> texts(Assessment assessment) {
    return assessment.locatedFindings().stream()
        .map(located -> FindingText.whole(located.finding()))
        .toList();
  }
}
