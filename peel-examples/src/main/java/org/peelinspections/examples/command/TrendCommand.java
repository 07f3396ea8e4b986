package org.peelinspections.examples.command;

import java.util.List;
import org.peelinspections.compare.Trend;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.model.assessment.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peel trend}: one force over any number of cycles. */
@Command(
    name = "trend",
    description = "Follows one force over cycles, each in a page or JSON.",
    mixinStandardHelpOptions = true)
public final class TrendCommand extends ResultCommand {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Assessments in any order: a page, JSON or JSON Lines; - is standard input.")
  private List<String> files = List.of();

  /** Made by picocli. */
  TrendCommand() {}

  @Override
  List<String> inputs() {
    return files;
  }

  @Override
  int print(Console console, Printed printed) {
    List<Assessment> assessments = Input.assessments(files, console);
    return printed.trend(Lookup.asked(() -> Trend.of(assessments)));
  }
}
