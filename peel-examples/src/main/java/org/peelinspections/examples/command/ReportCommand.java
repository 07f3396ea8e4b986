package org.peelinspections.examples.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.history.ForceHistory;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UsageException;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.report.PeelReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peel report}: a page to look at, of one force or of all forces in one cycle or two. */
@Command(
    name = "report",
    description =
        "Writes an HTML page on a force, or on all forces of one cycle or two, from the bundled data.",
    mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FORCE",
      completionCandidates = Lookup.ForceNames.class,
      arity = "0..1",
      description = "A slug or name: west-midlands, 'West Midlands Police'.")
  private Optional<String> force = Optional.empty();

  @Option(
      names = "--cohort",
      paramLabel = "CYCLE",
      completionCandidates = Lookup.CycleNames.class,
      arity = "1..2",
      description = "All forces in one cycle or two: 2017, or 2017 2018-19.")
  private List<String> cycles = List.of();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
  private String file = "";

  @Mixin private OwnData data = new OwnData();

  /** Made by picocli. */
  ReportCommand() {}

  @Override
  public Integer call() {
    if (force.isPresent() != cycles.isEmpty()) {
      throw new UsageException("expected either FORCE or --cohort CYCLE");
    }
    Output.refuseInput(file, data.files());
    Console console = Console.of(spec);
    JudgmentSet judgments = data.judgments(console);
    Output.write(
        file,
        force.map(name -> history(judgments, name)).orElseGet(() -> cohort(judgments, console)));
    console.remark("Written to " + file);
    return 0;
  }

  private String history(JudgmentSet judgments, String name) {
    return PeelReport.history(ForceHistory.of(Lookup.force(name), judgments));
  }

  private String cohort(JudgmentSet judgments, Console console) {
    List<Cycle> asked =
        cycles.stream().map(name -> Lookup.cycle(judgments, name)).distinct().sorted().toList();
    if (asked.size() > 2) {
      throw new UsageException("found " + Text.list(asked) + "; expected one cycle or two");
    }
    asked.forEach(cycle -> Absences.remark(console, judgments, cycle));
    List<Assessment> later = judgments.cycle(asked.get(asked.size() - 1));
    return PeelReport.cohort(
        asked.size() == 1 ? Cohort.of(later) : Cohort.between(judgments.cycle(asked.get(0)), later),
        judgments);
  }
}
