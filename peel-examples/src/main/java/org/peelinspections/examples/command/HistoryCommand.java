package org.peelinspections.examples.command;

import java.util.List;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.history.ForceHistory;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.HistoryText;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.examples.print.ResultCsv;
import org.peelinspections.examples.print.Text;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.report.PeelReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peel history}: one force over all cycles of the bundled data. */
@Command(
    name = "history",
    description =
        "Follows a force over all cycles of the bundled data, and says where grades are not"
            + " compared.",
    mixinStandardHelpOptions = true)
public final class HistoryCommand extends ResultCommand {

  @Parameters(
      paramLabel = "FORCE",
      description = "A slug or name: west-midlands, 'West Midlands Police'.")
  private String name = "";

  @Option(names = "--sources", description = "Print the pages on which it rests, too.")
  private boolean sources;

  @Mixin private OwnData data = new OwnData();

  @Override
  List<String> inputs() {
    return data.files();
  }

  @Override
  int print(Console console, Printed printed) {
    Force force = Lookup.force(name);
    JudgmentSet judgments = data.judgments(console);
    List<Cycle> absent =
        judgments.cycles().stream().filter(cycle -> judgments.of(force, cycle).isEmpty()).toList();
    if (!absent.isEmpty()) {
      console.remark("no judgment of " + Text.list(absent) + " is in this data");
    }
    ForceHistory history = ForceHistory.of(force, judgments);
    return printed.result(
        width -> new HistoryText(history, sources, width).toString(),
        () -> Printed.json().write(history.trend()),
        () -> ResultCsv.of(history.trend()),
        () -> PeelReport.history(history));
  }
}
