package org.peelinspections.examples.command;

import java.util.List;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.model.Cycle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code peel distribution}: how the judgments of a cycle are spread over the forces. */
@Command(
    name = "distribution",
    description = "Counts the grades of a cycle of the bundled data, area by area.",
    mixinStandardHelpOptions = true)
public final class DistributionCommand extends ResultCommand {

  @Parameters(
      paramLabel = "CYCLE",
      completionCandidates = Lookup.CycleNames.class,
      description = "The key or a name: 2017, 2018-19, 2018/19.")
  private String name = "";

  @Mixin private OwnData data = new OwnData();

  /** Made by picocli. */
  DistributionCommand() {}

  @Override
  List<String> inputs() {
    return data.files();
  }

  @Override
  int print(Console console, Printed printed) {
    JudgmentSet judgments = data.judgments(console);
    Cycle cycle = Lookup.cycle(judgments, name);
    Absences.remark(console, judgments, cycle);
    return printed.cohort(Cohort.of(judgments.cycle(cycle)));
  }
}
