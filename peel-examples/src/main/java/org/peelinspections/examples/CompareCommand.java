package org.peelinspections.examples;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonText;
import org.peelinspections.compare.LineageText;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.InvalidValueException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--force",
      paramLabel = "FORCE",
      description = "A slug or name; EARLIER and LATER are then cycles, such as 2016 and 2018-19.")
  private @Nullable String force;

  @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier assessment.")
  private String earlier = "";

  @Parameters(index = "1", paramLabel = "LATER", description = "The later assessment.")
  private String later = "";

  /** Made by picocli. */
  CompareCommand() {}

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Assessment first = assessment(earlier, console);
    Assessment second = assessment(later, console);
    try {
      Comparison comparison = Comparison.of(first, second);
      if (force == null) {
        print(console, comparison);
      } else {
        console.print(ComparisonText.table(comparison));
      }
    } catch (InvalidValueException e) {
      throw Lookup.wrongUsage(spec, String.valueOf(e.getMessage()));
    }
    return 0;
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
    return Input.readAssessment(name, console);
  }

  private static Assessment bundled(Force force, Cycle cycle) {
    return PublishedJudgments.of(force, cycle)
        .orElseThrow(
            () ->
                new UnreadableException(
                    "nothing is known of "
                        + force.name()
                        + " in "
                        + cycle.label()
                        + " in this data"));
  }

  /** The table of pillars and questions, then that of the findings. */
  static void print(Console console, Comparison comparison) {
    console.print(ComparisonText.table(comparison));
    comparison
        .lineage()
        .ifPresent(lineage -> console.print("\nFindings\n\n" + LineageText.table(lineage)));
  }
}
