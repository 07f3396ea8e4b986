package org.peelinspections.examples.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Trend;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code peel trend}: one force over any number of cycles. */
@Command(
    name = "trend",
    description = "Follows one force over cycles, each in a page or JSON.",
    mixinStandardHelpOptions = true)
public final class TrendCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private Printing printing = new Printing();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Assessments in any order: a page, JSON or JSON Lines; - is standard input.")
  private List<String> files = List.of();

  /** Made by picocli. */
  TrendCommand() {}

  @Override
  public Integer call() {
    Form form = printing.form(Form.OF_RESULTS);
    return printing.print(files, console -> new Printed(console, form).trend(trend(console)));
  }

  private Trend trend(Console console) {
    List<Assessment> assessments = Input.assessments(files, console);
    try {
      return Trend.of(assessments);
    } catch (InvalidValueException e) {
      throw Lookup.wrongUsage(spec, String.valueOf(e.getMessage()));
    }
  }
}
