package org.peelinspections.examples.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.tables.DataPackage;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UnreadableException;
import org.peelinspections.examples.print.UsageException;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.assessment.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code peel export}: the bundled data as a table, as JSON Lines or as a data package. */
@Command(
    name = "export",
    description = {
      "Prints the bundled data, all of it or that of a force or cycle.",
      "As csv it is one judgment a row, as jsonl one assessment a line.",
      "--package writes all of it as tables for R, Python, SQL or a spreadsheet."
    },
    mixinStandardHelpOptions = true)
public final class ExportCommand extends ResultCommand {

  @Option(names = "--force", paramLabel = "FORCE", description = "Only this force.")
  private @Nullable String force;

  @Option(names = "--cycle", paramLabel = "CYCLE", description = "Only this cycle.")
  private @Nullable String cycle;

  @Option(
      names = "--package",
      paramLabel = "FOLDER",
      description = "Write tables of CSV, with a description of each column, into this folder.")
  private @Nullable Path folder;

  @Mixin private OwnData data = new OwnData();

  @Override
  public Integer call() {
    return folder == null ? super.call() : write(folder);
  }

  private int write(Path into) {
    if (hasMoreThanOneOption()) {
      throw new UsageException(
          "--package writes all of the data; expected no other option beside it");
    }
    try {
      DataPackage.write(into);
    } catch (IOException e) {
      throw new UnreadableException(into + ": cannot be written" + Text.why(e));
    }
    console().remark("Written to " + into);
    return 0;
  }

  @Override
  List<Form> forms() {
    return Form.OF_ASSESSMENTS;
  }

  @Override
  List<String> inputs() {
    return data.files();
  }

  @Override
  int print(Console console, Printed printed) {
    List<Assessment> wanted = wanted(data.judgments(console));
    if (wanted.isEmpty()) {
      console.remark(force + " in " + cycle + ": not in this data");
    }
    return printed.assessments(wanted);
  }

  private List<Assessment> wanted(JudgmentSet judgments) {
    List<Assessment> all = force == null ? judgments.all() : judgments.of(Lookup.force(force));
    if (cycle == null) {
      return all;
    }
    Cycle only = Lookup.cycle(judgments, cycle);
    return all.stream().filter(a -> a.framework().cycle().equals(only)).toList();
  }
}
