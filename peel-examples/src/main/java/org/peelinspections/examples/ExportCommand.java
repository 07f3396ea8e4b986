package org.peelinspections.examples;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.csv.PeelCsvWriter;
import org.peelinspections.io.json.JsonLinesWriter;
import org.peelinspections.io.json.PeelJsonLines;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code peel export}: the bundled data as a table or as JSON Lines. */
@Command(
    name = "export",
    description = "Prints the bundled data, all of it or that of a force or cycle.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Form form = new Form();

  @Option(names = "--force", paramLabel = "FORCE", description = "Only this force.")
  private @Nullable String force;

  @Option(names = "--cycle", paramLabel = "CYCLE", description = "Only this cycle.")
  private @Nullable String cycle;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write it to this file instead of standard output.")
  private Optional<String> file = Optional.empty();

  /** The forms in which the data can be printed. */
  static final class Form {

    @Option(names = "--csv", description = "One judgment a row.")
    private boolean csv;

    @Option(names = "--jsonl", description = "One assessment a line.")
    private boolean jsonLines;

    /** Made by picocli. */
    Form() {}
  }

  /** Made by picocli. */
  ExportCommand() {}

  @Override
  public Integer call() {
    return Output.into(file, Console.of(spec), this::export);
  }

  private int export(Console console) {
    List<Assessment> wanted = wanted();
    if (wanted.isEmpty()) {
      console.remark("nothing is known of " + force + " in " + cycle + " in this data");
    }
    if (form.csv) {
      PeelCsvWriter writer = PeelCsv.standard().judgmentWriter(console.out());
      wanted.forEach(writer::write);
      writer.flush();
    } else if (form.jsonLines) {
      JsonLinesWriter writer = PeelJsonLines.strict().writer(console.out());
      wanted.forEach(writer::write);
      writer.flush();
    }
    return 0;
  }

  private List<Assessment> wanted() {
    List<Assessment> all =
        force == null ? PublishedJudgments.all() : PublishedJudgments.of(Lookup.force(spec, force));
    if (cycle == null) {
      return all;
    }
    Cycle only = Lookup.cycle(spec, cycle);
    return all.stream().filter(a -> a.framework().cycle().equals(only)).toList();
  }
}
