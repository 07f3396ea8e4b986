package org.peelinspections.examples;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonText;
import org.peelinspections.compare.LineageText;
import org.peelinspections.compare.YearOnYear;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.InvalidValueException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peel compare}: what changed between two assessments of a force. */
@Command(
    name = "compare",
    description = "Compares two assessments of one force, each a page or a JSON document.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier assessment.")
  private String earlier = "";

  @Parameters(index = "1", paramLabel = "LATER", description = "The later assessment.")
  private String later = "";

  /** Made by picocli. */
  CompareCommand() {}

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Assessment first = Input.readAssessment(earlier, console);
    Assessment second = Input.readAssessment(later, console);
    try {
      print(console, YearOnYear.compare(first, second));
    } catch (InvalidValueException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()));
    }
    return 0;
  }

  /** The table of pillars and questions, then that of the findings. */
  static void print(Console console, Comparison comparison) {
    console.print(ComparisonText.table(comparison));
    comparison
        .lineage()
        .ifPresent(lineage -> console.print("\nFindings\n\n" + LineageText.table(lineage)));
  }
}
