package org.peelinspections.examples.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.history.ForceHistory;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.HistoryText;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.examples.print.Text;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import picocli.CommandLine;
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
public final class HistoryCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private Printing printing = new Printing();

  @Parameters(
      paramLabel = "FORCE",
      completionCandidates = Lookup.ForceNames.class,
      description = "A slug or name: west-midlands, 'West Midlands Police'.")
  private String name = "";

  @Option(names = "--sources", description = "Print the pages on which it rests, too.")
  private boolean sources;

  @Mixin private OwnData data = new OwnData();

  /** Made by picocli. */
  HistoryCommand() {}

  @Override
  public Integer call() {
    Form form = printing.form(Form.OF_RESULTS);
    Force force = Lookup.force(spec, name);
    return printing.print(
        data.files(), console -> print(new Printed(console, form), force, console));
  }

  private int print(Printed printed, Force force, Console console) {
    JudgmentSet judgments = data.judgments(console);
    List<Cycle> absent =
        judgments.cycles().stream().filter(cycle -> judgments.of(force, cycle).isEmpty()).toList();
    if (!absent.isEmpty()) {
      console.remark("no judgment of " + Text.list(absent) + " is in this data");
    }
    ForceHistory history = ForceHistory.of(force, judgments);
    return printed.trend(
        history.trend(), () -> new HistoryText(history, sources, console.width()).toString());
  }
}
