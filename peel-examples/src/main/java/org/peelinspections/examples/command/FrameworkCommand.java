package org.peelinspections.examples.command;

import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.model.framework.Frameworks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peel framework}: what is known of one framework, each fact with its source. */
@Command(
    name = "framework",
    description = "Prints pillars, questions, scale and sources of a framework.",
    mixinStandardHelpOptions = true)
public final class FrameworkCommand extends ResultCommand {

  @Parameters(paramLabel = "ID", description = "The key or a name: 2017, 2018-19, 'PEEL 2018/19'.")
  private String id = "";

  /** Made by picocli. */
  FrameworkCommand() {}

  @Override
  int print(Console console, Printed printed) {
    return printed.framework(Lookup.asked(() -> Frameworks.bundled().get(id)));
  }
}
