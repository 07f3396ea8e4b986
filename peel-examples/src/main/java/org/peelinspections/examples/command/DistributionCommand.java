package org.peelinspections.examples.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.Printed;
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
public final class DistributionCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private Printing printing = new Printing();

  @Parameters(
      paramLabel = "CYCLE",
      completionCandidates = Lookup.CycleNames.class,
      description = "The key or a name: 2017, 2018-19, 2018/19.")
  private String name = "";

  @Mixin private OwnData data = new OwnData();

  /** Made by picocli. */
  DistributionCommand() {}

  @Override
  public Integer call() {
    Form form = printing.form(Form.OF_RESULTS);
    return printing.print(
        data.files(),
        console -> {
          JudgmentSet judgments = data.judgments(console);
          Cycle cycle = Lookup.cycle(spec, judgments, name);
          Absences.remark(console, judgments, cycle);
          return new Printed(console, form).cohort(Cohort.of(judgments.cycle(cycle)));
        });
  }
}
