package org.peelinspections.examples.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Comparison;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.history.DirectionBeside;
import org.peelinspections.data.history.ForceHistory;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.examples.print.UnreadableException;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peel compare}: what changed between two assessments of a force. */
@Command(
    name = "compare",
    description = {
      "Compares two assessments of one force, each in a page or JSON.",
      "With --force, compares two cycles of the bundled data."
    },
    mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private Printing printing = new Printing();

  @Option(
      names = "--force",
      paramLabel = "FORCE",
      completionCandidates = Lookup.ForceNames.class,
      description = "A slug or name; EARLIER and LATER are then cycles, such as 2016 and 2018-19.")
  private @Nullable String force;

  @Parameters(
      index = "0",
      paramLabel = "EARLIER",
      description = "The earlier assessment; - is standard input.")
  private String earlier = "";

  @Parameters(
      index = "1",
      paramLabel = "LATER",
      description = "The later assessment; - is standard input.")
  private String later = "";

  @Mixin private OwnData data = new OwnData();

  /** Made by picocli. */
  CompareCommand() {}

  @Override
  public Integer call() {
    Form form = printing.form(Form.OF_RESULTS);
    if (force == null && !data.files().isEmpty()) {
      throw Lookup.wrongUsage(spec, "--data goes with --force FORCE and two cycles");
    }
    List<String> inputs = force == null ? List.of(earlier, later) : data.files();
    return printing.print(
        inputs,
        console -> {
          Comparison comparison = comparison(console);
          List<DirectionBeside> said = form == Form.TEXT ? said(comparison, console) : List.of();
          return new Printed(console, form).comparison(comparison, said);
        });
  }

  private Comparison comparison(Console console) {
    Assessment first = assessment(earlier, console);
    Assessment second = assessment(later, console);
    try {
      return Comparison.of(first, second);
    } catch (InvalidValueException e) {
      throw Lookup.wrongUsage(spec, String.valueOf(e.getMessage()));
    }
  }

  /** What the data holds of what the inspectorate itself says between the two cycles. */
  private List<DirectionBeside> said(Comparison comparison, Console console) {
    if (force == null) {
      return List.of();
    }
    return ForceHistory.of(comparison.force(), data.judgments(console))
        .directions(
            comparison.earlier().framework().cycle(), comparison.later().framework().cycle());
  }

  /** The assessment in a file, or that of the force in a cycle. */
  private Assessment assessment(String name, Console console) {
    if (force != null) {
      JudgmentSet judgments = data.judgments(console);
      return bundled(judgments, Lookup.force(spec, force), Lookup.cycle(spec, judgments, name));
    }
    if (Lookup.isCycleAndNoFile(name)) {
      throw Lookup.wrongUsage(
          spec,
          name + ": no such file; cycles of the bundled data are compared with --force FORCE");
    }
    return Input.assessment(name, console);
  }

  private static Assessment bundled(JudgmentSet judgments, Force force, Cycle cycle) {
    return judgments
        .of(force, cycle)
        .orElseThrow(
            () ->
                new UnreadableException(
                    force.name() + " in " + cycle.label() + ": not in this data"));
  }
}
