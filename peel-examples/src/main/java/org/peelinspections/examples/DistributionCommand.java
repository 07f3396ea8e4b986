package org.peelinspections.examples;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Cohort;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Cycle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code peel distribution}: how the judgments of a cycle are spread over the forces. */
@Command(
    name = "distribution",
    description = "Counts the grades of a cycle of the bundled data, area by area.",
    mixinStandardHelpOptions = true)
final class DistributionCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private Printing printing = new Printing();

  @Parameters(
      paramLabel = "CYCLE",
      completionCandidates = Lookup.CycleNames.class,
      description = "The key or a name: 2017, 2018-19, 2018/19.")
  private String name = "";

  /** Made by picocli. */
  DistributionCommand() {}

  @Override
  public Integer call() {
    Form form = printing.form(Form.OF_RESULTS);
    Cycle cycle = Lookup.cycle(spec, name);
    return printing.print(
        console -> {
          Absences.remark(console, cycle);
          return new Printed(console, form).cohort(Cohort.of(PublishedJudgments.cycle(cycle)));
        });
  }
}
