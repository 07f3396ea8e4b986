package org.peelinspections.examples;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code peel frameworks}: the frameworks that are known. */
@Command(
    name = "frameworks",
    description = "Lists the frameworks under which forces were assessed.",
    mixinStandardHelpOptions = true)
final class FrameworksCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  /** Made by picocli. */
  FrameworksCommand() {}

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    for (Framework framework : Frameworks.bundled().all()) {
      console.print(
          String.format(
              "%-17s %-26s %2d questions, %s, %s%n",
              framework.id(),
              framework.name(),
              framework.questions().size(),
              framework.pillars().isEmpty()
                  ? "no pillars"
                  : framework.pillars().size() + " pillars",
              framework.scale().map(scale -> "scale " + scale.name()).orElse("scale not known")));
    }
    return 0;
  }
}
