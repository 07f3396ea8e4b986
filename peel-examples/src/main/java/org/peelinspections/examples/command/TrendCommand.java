package org.peelinspections.examples.command;

import java.util.List;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.compare.text.PeelText;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.examples.print.ResultCsv;
import org.peelinspections.examples.print.Text;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.report.PeelReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peel trend}: one force over any number of cycles. */
@Command(
    name = "trend",
    description = "Follows one force over cycles, each in a page or JSON.",
    mixinStandardHelpOptions = true)
public final class TrendCommand extends ResultCommand {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Assessments in any order: a page, JSON or JSON Lines; - is standard input.")
  private List<String> files = List.of();

  @Override
  List<String> inputs() {
    return files;
  }

  @Override
  int print(Console console, Printed printed) {
    List<Assessment> assessments = Input.assessments(files, console);
    Trend trend = Lookup.asked(() -> Trend.of(assessments));
    FindingChains chains = FindingChains.over(trend.assessments());
    return printed.result(
        width -> PeelText.table(trend, width) + Text.findings(chains, width),
        () -> Printed.json().write(trend),
        () -> ResultCsv.of(trend),
        () -> PeelReport.history(trend));
  }
}
