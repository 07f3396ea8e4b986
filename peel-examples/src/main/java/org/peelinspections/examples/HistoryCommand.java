package org.peelinspections.examples;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Trend;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Force;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peel history}: one force over all cycles of the bundled data. */
@Command(
    name = "history",
    description = "Follows a force over all cycles of the bundled data, and says where it breaks.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FORCE",
      description = "A slug or name: west-midlands, 'West Midlands Police'.")
  private String name = "";

  @Option(names = "--sources", description = "Print the pages on which breaks rest, too.")
  private boolean sources;

  /** Made by picocli. */
  HistoryCommand() {}

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Force force = Lookup.force(spec, name);
    List<Assessment> assessments = PublishedJudgments.of(force);
    console.print(new HistoryText(Trend.of(assessments), sources).toString());
    List<?> absent =
        PublishedJudgments.cycles().stream()
            .filter(cycle -> PublishedJudgments.of(force, cycle).isEmpty())
            .toList();
    if (!absent.isEmpty()) {
      console.remark("nothing is known of " + Text.list(absent) + " in this data");
    }
    return 0;
  }
}
