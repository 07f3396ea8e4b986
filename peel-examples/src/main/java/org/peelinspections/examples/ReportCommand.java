package org.peelinspections.examples;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Cohort;
import org.peelinspections.compare.Trend;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.report.PeelReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peel report}: a page to look at, of one force or of all forces in one cycle. */
@Command(
    name = "report",
    description = "Writes an HTML page on a force, or on all forces of a cycle, of the data.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FORCE",
      arity = "0..1",
      description = "A slug or name: west-midlands, 'West Midlands Police'.")
  private Optional<String> force = Optional.empty();

  @Option(
      names = "--cohort",
      paramLabel = "CYCLE",
      description = "All forces in this cycle: 2017, 2018-19, 2018/19.")
  private Optional<String> cycle = Optional.empty();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
  private String file = "";

  /** Made by picocli. */
  ReportCommand() {}

  @Override
  public Integer call() {
    if (force.isPresent() == cycle.isPresent()) {
      throw Lookup.wrongUsage(spec, "expected either FORCE or --cohort CYCLE");
    }
    Console console = Console.of(spec);
    Output.write(file, force.map(this::history).or(() -> cycle.map(this::cohort)).orElseThrow());
    console.print("Report written to " + file + "\n");
    return 0;
  }

  private String history(String name) {
    return PeelReport.history(Trend.of(PublishedJudgments.of(Lookup.force(spec, name))));
  }

  private String cohort(String name) {
    return PeelReport.cohort(Cohort.of(PublishedJudgments.cycle(Lookup.cycle(spec, name))));
  }
}
