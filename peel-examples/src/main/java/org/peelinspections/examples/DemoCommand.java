package org.peelinspections.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Comparison;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.page.PageReading;
import org.peelinspections.model.Assessment;
import org.peelinspections.report.PeelReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code peel demo}: reads, keeps and compares the sample pages of this module. */
@Command(
    name = "demo",
    description = "Reads, keeps and compares two sample pages, and writes a report on them.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write the report; without it, a temporary file.")
  private Optional<String> file = Optional.empty();

  /** Made by picocli. */
  DemoCommand() {}

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    List<Assessment> assessments = new ArrayList<>();
    for (String sample : Input.SAMPLES) {
      console.print("== Read " + sample + "\n\n");
      PageReading reading = Input.readSample(sample);
      console.diagnostics(reading);
      Assessment assessment = reading.assessment().orElseThrow();
      console.print(Outline.of(assessment) + "\n" + Outline.of(reading) + "\n");
      assessments.add(assessment);
    }
    Assessment earlier = assessments.get(0);
    Assessment later = assessments.get(1);
    String document = PeelJson.strict().pretty().write(earlier);
    console.print("== Keep the first as JSON\n\n" + document + "\n");
    boolean kept = PeelJson.strict().readAssessment(document).equals(earlier);
    console.print("Read back, it is " + (kept ? "equal" : "not equal") + ".\n\n");
    console.print("== Compare the two\n\n");
    Comparison comparison = Comparison.of(earlier, later);
    CompareCommand.print(console, comparison);
    String report = file.orElseGet(() -> Output.temporary("peel-demo-", ".html"));
    Output.write(report, PeelReport.comparison(comparison));
    console.print("\n== A page to look at\n\nReport written to " + report + "\n");
    return kept ? 0 : Peel.UNREADABLE;
  }
}
