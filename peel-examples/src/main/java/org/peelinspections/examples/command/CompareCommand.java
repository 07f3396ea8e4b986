package org.peelinspections.examples.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.text.PeelText;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.history.DirectionBeside;
import org.peelinspections.data.history.ForceHistory;
import org.peelinspections.examples.print.Console;
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
      "Given a force and two cycles, such as kent 2016 2017, compares those of the bundled data."
    },
    mixinStandardHelpOptions = true)
public final class CompareCommand extends ResultCommand {

  @Option(
      names = "--force",
      paramLabel = "FORCE",
      description = "The same as the force before two cycles.")
  private @Nullable String force;

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = {
        "Two assessments in any order; - is standard input;",
        "or the slug or name of a force, and two cycles."
      })
  private List<String> names = List.of();

  @Mixin private OwnData data = new OwnData();

  /** A force and two cycles, or two files. */
  private List<String> asked() {
    List<String> asked = new ArrayList<>(names);
    if (force != null) {
      asked.add(0, force);
    }
    return asked;
  }

  private boolean isBundled() {
    return asked().size() == 3;
  }

  @Override
  void check() {
    if (!isBundled() && asked().size() != 2) {
      throw new UsageException(
          "found " + Text.list(asked()) + "; expected two files, or a force and two cycles");
    }
    if (!isBundled() && !data.files().isEmpty()) {
      throw new UsageException("--data goes with a force and two cycles, not with files");
    }
  }

  @Override
  List<String> inputs() {
    return isBundled() ? data.files() : names;
  }

  @Override
  int print(Console console, Printed printed) {
    List<Assessment> both = new ArrayList<>(isBundled() ? ofCycles(console) : ofFiles(console));
    both.sort(Comparator.comparing(assessment -> assessment.framework().cycle()));
    Comparison comparison = Lookup.asked(() -> Comparison.of(both.get(0), both.get(1)));
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
    if (!isBundled()) {
      return List.of();
    }
    return ForceHistory.of(comparison.force(), data.judgments(console))
        .directions(
            comparison.earlier().framework().cycle(), comparison.later().framework().cycle());
  }

  private List<Assessment> ofCycles(Console console) {
    JudgmentSet judgments = data.judgments(console);
    Force wanted = Lookup.force(asked().get(0));
    return asked().stream()
        .skip(1)
        .map(name -> bundled(judgments, wanted, Lookup.cycle(judgments, name)))
        .toList();
  }

  private List<Assessment> ofFiles(Console console) {
    for (String name : asked()) {
      if (Lookup.isCycleAndNoFile(name)) {
        throw new UsageException(
            name + ": no such file; a force goes before two cycles: peel compare kent 2016 2017");
      }
    }
    return asked().stream().map(name -> Input.assessment(name, console)).toList();
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
