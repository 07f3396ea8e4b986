package org.peelinspections.examples.command;

import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.model.framework.Frameworks;
import picocli.CommandLine.Command;

/** {@code peel frameworks}: the frameworks that are known. */
@Command(
    name = "frameworks",
    description = "Lists the frameworks under which forces were assessed.",
    mixinStandardHelpOptions = true)
public final class FrameworksCommand extends ResultCommand {

  /** Made by picocli. */
  FrameworksCommand() {}

  @Override
  int print(Console console, Printed printed) {
    return printed.frameworks(Frameworks.bundled().all());
  }
}
