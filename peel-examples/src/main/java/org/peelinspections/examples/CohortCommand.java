package org.peelinspections.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Cohort;
import org.peelinspections.compare.CohortText;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.InvalidValueException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peel cohort}: many forces in one cycle or two. */
@Command(
    name = "cohort",
    description = "Compares many forces in one cycle or two, each a page or a JSON document.",
    mixinStandardHelpOptions = true)
final class CohortCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "An assessment; in any order.")
  private List<String> files = List.of();

  /** Made by picocli. */
  CohortCommand() {}

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Map<Cycle, List<Assessment>> cycles = new TreeMap<>();
    for (String file : files) {
      Assessment assessment = Input.readAssessment(file, console);
      cycles
          .computeIfAbsent(assessment.framework().cycle(), key -> new ArrayList<>())
          .add(assessment);
    }
    try {
      console.print(CohortText.table(cohort(List.copyOf(cycles.values()))));
    } catch (InvalidValueException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()));
    }
    return 0;
  }

  private static Cohort cohort(List<List<Assessment>> cycles) {
    return switch (cycles.size()) {
      case 1 -> Cohort.of(cycles.get(0));
      case 2 -> Cohort.between(cycles.get(0), cycles.get(1));
      default ->
          throw new UnreadableException(
              "the assessments are of " + cycles.size() + " cycles; expected one or two");
    };
  }
}
