package org.peelinspections.examples.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.text.PeelText;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.history.DirectionBeside;
import org.peelinspections.data.history.ForceHistory;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.examples.print.ResultCsv;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UnreadableException;
import org.peelinspections.examples.print.UsageException;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.report.PeelReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peel compare}: what changed between two assessments of a force. */
@Command(
    name = "compare",
    description = {
      "Compares two assessments of one force, each in a page or JSON.",
      "With --force, compares two cycles of the bundled data."
    },
    mixinStandardHelpOptions = true)
public final class CompareCommand extends ResultCommand {

  @Option(
      names = "--force",
      paramLabel = "FORCE",
      description = "A slug or name; EARLIER and LATER are then cycles, such as 2016 and 2018-19.")
  private @Nullable String force;

  @Parameters(
      index = "0",
      paramLabel = "EARLIER",
      description = "The earlier assessment; - is standard input.")
  private String earlier = "";

  @Parameters(
      index = "1",
      paramLabel = "LATER",
      description = "The later assessment; - is standard input.")
  private String later = "";

  @Mixin private OwnData data = new OwnData();

  @Override
  void check(Form form) {
    if (force == null && !data.files().isEmpty()) {
      throw new UsageException("--data goes with --force FORCE and two cycles");
    }
  }

  @Override
  List<String> inputs() {
    return force == null ? List.of(earlier, later) : data.files();
  }

  @Override
  int print(Console console, Printed printed) {
    Assessment first = assessment(earlier, console);
    Assessment second = assessment(later, console);
    Comparison comparison = Lookup.asked(() -> Comparison.of(first, second));
    return printed.result(
        width -> text(comparison, said(comparison, console), width),
        () -> Printed.json().write(comparison),
        () -> ResultCsv.of(comparison),
        () -> PeelReport.comparison(comparison));
  }

  private static String text(Comparison comparison, List<DirectionBeside> said, int width) {
    StringBuilder text = new StringBuilder(PeelText.table(comparison, width));
    text.append(said.isEmpty() ? "" : "\nWhat the inspectorate itself says\n");
    said.forEach(
        each -> text.append(Text.paragraph(width, "  - ", each.name() + ": " + each.sentence())));
    comparison
        .lineage()
        .filter(lineage -> !lineage.outcomes().isEmpty())
        .ifPresent(lineage -> text.append("\nFindings\n\n").append(PeelText.table(lineage, width)));
    return text.toString();
  }

  /** What the data holds of what the inspectorate itself says between the two cycles. */
  private List<DirectionBeside> said(Comparison comparison, Console console) {
    if (force == null) {
      return List.of();
    }
    return ForceHistory.of(comparison.force(), data.judgments(console))
        .directions(
            comparison.earlier().framework().cycle(), comparison.later().framework().cycle());
  }

  private Assessment assessment(String name, Console console) {
    if (force != null) {
      JudgmentSet judgments = data.judgments(console);
      return bundled(judgments, Lookup.force(force), Lookup.cycle(judgments, name));
    }
    if (Lookup.isCycleAndNoFile(name)) {
      throw new UsageException(
          name + ": no such file; cycles of the bundled data are compared with --force FORCE");
    }
    return Input.assessment(name, console);
  }

  private static Assessment bundled(JudgmentSet judgments, Force force, Cycle cycle) {
    return judgments
        .of(force, cycle)
        .orElseThrow(
            () ->
                new UnreadableException(
                    force.name() + " in " + cycle.label() + ": not in this data"));
  }
}
