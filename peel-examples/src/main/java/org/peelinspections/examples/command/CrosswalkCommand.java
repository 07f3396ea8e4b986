package org.peelinspections.examples.command;

import java.util.List;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.FrameworkCsv;
import org.peelinspections.examples.print.FrameworkOutline;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.examples.print.UsageException;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peel crosswalk}: how the questions of two frameworks relate, and what may be compared. */
@Command(
    name = "crosswalk",
    description = "Prints how the questions of one framework relate to those of a later one.",
    mixinStandardHelpOptions = true)
public final class CrosswalkCommand extends ResultCommand {

  @Parameters(index = "0", paramLabel = "FROM", description = "The earlier framework.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "The later framework.")
  private String to = "";

  @Override
  List<Form> forms() {
    return Form.OF_FACTS;
  }

  @Override
  int print(Console console, Printed printed) {
    Frameworks frameworks = Frameworks.bundled();
    Framework earlier = Lookup.asked(() -> frameworks.get(from));
    Framework later = Lookup.asked(() -> frameworks.get(to));
    String found = "no crosswalk leads from " + earlier.name() + " to " + later.name();
    Crosswalk crosswalk =
        frameworks
            .crosswalk(earlier, later)
            .orElseThrow(
                () ->
                    new UsageException(found + "; expected an earlier framework and a later one"));
    return printed.result(
        width -> FrameworkOutline.of(frameworks, crosswalk, width),
        () -> Printed.json().write(crosswalk),
        () -> FrameworkCsv.of(crosswalk));
  }
}
