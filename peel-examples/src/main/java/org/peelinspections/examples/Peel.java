package org.peelinspections.examples;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.Pillar;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code peel}.
 *
 * <p>Standard output carries the result and nothing else, standard error what there is to say about
 * it. The exit code is 0, 1 for input that cannot be read or output that cannot be written, 2 for
 * wrong usage. All text is UTF-8.
 */
@Command(
    name = "peel",
    description = "Reads, keeps and compares published PEEL inspections.",
    mixinStandardHelpOptions = true,
    version = "peel 0.1.0-SNAPSHOT",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ReadCommand.class,
      CompareCommand.class,
      TrendCommand.class,
      CohortCommand.class,
      HistoryCommand.class,
      DistributionCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      FrameworksCommand.class,
      FrameworkCommand.class,
      CrosswalkCommand.class,
      SqlCommand.class,
      DemoCommand.class
    })
public final class Peel implements Runnable {

  /** Input that cannot be read, or output that cannot be written. */
  static final int UNREADABLE = 1;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  /** Made by picocli. */
  Peel() {}

  /** Without a command there is nothing to do: that is wrong usage. */
  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
    }
  }

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the arguments; none runs the demo
   */
  public static void main(String[] args) {
    int code = run(args.length == 0 ? new String[] {"demo"} : args, System.out, System.err);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the command with its output on the given streams, and returns the exit code. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    PrintWriter result = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter remarks = new PrintWriter(err, true, StandardCharsets.UTF_8);
    int code =
        new CommandLine(new Peel())
            .setOut(result)
            .setErr(remarks)
            .registerConverter(Pillar.class, Lookup::pillar)
            .registerConverter(ReadCommand.Form.class, ReadCommand.Form::of)
            .setExecutionExceptionHandler(Peel::unreadable)
            .execute(args);
    if (result.checkError()) {
      remarks.println("standard output cannot be written; the result is incomplete");
      code = Math.max(code, UNREADABLE);
    }
    remarks.flush();
    return code;
  }

  private static int unreadable(
      Exception fault, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
    if (!(fault instanceof UnreadableException)) {
      throw fault;
    }
    command.getErr().println(fault.getMessage());
    return UNREADABLE;
  }
}
