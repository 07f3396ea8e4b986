package org.peelinspections.examples;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Comparison;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.InvalidValueException;
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
final class CompareCommand implements Callable<Integer> {

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

  /** Made by picocli. */
  CompareCommand() {}

  @Override
  public Integer call() {
    Form form = printing.form(Form.OF_RESULTS);
    List<String> inputs = force == null ? List.of(earlier, later) : List.of();
    return printing.print(
        inputs, console -> new Printed(console, form).comparison(comparison(console)));
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

  /** The assessment in a file, or that of the force in a cycle. */
  private Assessment assessment(String name, Console console) {
    if (force != null) {
      return bundled(Lookup.force(spec, force), Lookup.cycle(spec, name));
    }
    if (Lookup.isCycleAndNoFile(name)) {
      throw Lookup.wrongUsage(
          spec,
          name + ": no such file; cycles of the bundled data are compared with --force FORCE");
    }
    return Input.assessment(name, console);
  }

  private static Assessment bundled(Force force, Cycle cycle) {
    return PublishedJudgments.of(force, cycle)
        .orElseThrow(
            () ->
                new UnreadableException(
                    force.name() + " in " + cycle.label() + ": not in this data"));
  }
}
