package org.peelinspections.examples;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Cohort;
import org.peelinspections.compare.CohortText;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Forces;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peel distribution}: how the judgments of a cycle are spread over the forces. */
@Command(
    name = "distribution",
    description = "Counts the grades of a cycle of the bundled data, area by area.",
    mixinStandardHelpOptions = true)
final class DistributionCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(paramLabel = "CYCLE", description = "The key or a name: 2017, 2018-19, 2018/19.")
  private String name = "";

  /** Made by picocli. */
  DistributionCommand() {}

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Cycle cycle = Lookup.cycle(spec, name);
    List<Assessment> assessments = PublishedJudgments.cycle(cycle);
    console.print(CohortText.table(Cohort.of(assessments)));
    int others = Forces.bundled().all().size() - assessments.size();
    if (others > 0) {
      console.remark("nothing is known of " + others + " other forces in " + cycle.label());
    }
    return 0;
  }
}
