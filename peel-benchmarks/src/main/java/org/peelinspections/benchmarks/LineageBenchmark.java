package org.peelinspections.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.Finding;

/** The lineage of very many findings, and of twice as many, in 256 MB. */
@State(Scope.Benchmark)
@Fork(jvmArgs = "-Xmx256m")
public class LineageBenchmark {

  private final List<Finding> few = Made.findings(1_000, 7);
  private final List<Finding> many = Made.findings(2_000, 7);
  private final Assessment earlierOfFew = Made.assessment("kent", "2016", 1, few);
  private final Assessment laterOfFew = Made.assessment("kent", "2017", 2, Made.later(few, 8));
  private final Assessment earlierOfMany = Made.assessment("kent", "2016", 1, many);
  private final Assessment laterOfMany = Made.assessment("kent", "2017", 2, Made.later(many, 8));

  @Benchmark
  public FindingLineage lineageOfFew() {
    return FindingLineage.between(earlierOfFew, laterOfFew);
  }

  @Benchmark
  public FindingLineage lineageOfMany() {
    return FindingLineage.between(earlierOfMany, laterOfMany);
  }
}
