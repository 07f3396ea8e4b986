package org.peelinspections.examples;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code peel export}: the bundled data as a table or as JSON Lines. */
@Command(
    name = "export",
    description = {
      "Prints the bundled data, all of it or that of a force or cycle.",
      "As csv it is one judgment a row, as jsonl one assessment a line."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private Printing printing = new Printing();

  @Option(
      names = "--force",
      paramLabel = "FORCE",
      completionCandidates = Lookup.ForceNames.class,
      description = "Only this force.")
  private @Nullable String force;

  @Option(
      names = "--cycle",
      paramLabel = "CYCLE",
      completionCandidates = Lookup.CycleNames.class,
      description = "Only this cycle.")
  private @Nullable String cycle;

  @Mixin private OwnData data = new OwnData();

  /** Made by picocli. */
  ExportCommand() {}

  @Override
  public Integer call() {
    Form form = printing.form(List.of(Form.values()));
    return printing.print(
        data.files(),
        console -> {
          List<Assessment> wanted = wanted(data.judgments(console));
          if (wanted.isEmpty()) {
            console.remark(force + " in " + cycle + ": not in this data");
          }
          return new Printed(console, form).assessments(wanted);
        });
  }

  private List<Assessment> wanted(JudgmentSet judgments) {
    List<Assessment> all =
        force == null ? judgments.all() : judgments.of(Lookup.force(spec, force));
    if (cycle == null) {
      return all;
    }
    Cycle only = Lookup.cycle(spec, judgments, cycle);
    return all.stream().filter(a -> a.framework().cycle().equals(only)).toList();
  }
}
