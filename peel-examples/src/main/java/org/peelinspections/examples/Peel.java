package org.peelinspections.examples;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peelinspections.examples.command.CohortCommand;
import org.peelinspections.examples.command.CompareCommand;
import org.peelinspections.examples.command.CrosswalkCommand;
import org.peelinspections.examples.command.DemoCommand;
import org.peelinspections.examples.command.ExportCommand;
import org.peelinspections.examples.command.FrameworkCommand;
import org.peelinspections.examples.command.HistoryCommand;
import org.peelinspections.examples.command.Lookup;
import org.peelinspections.examples.command.ReadCommand;
import org.peelinspections.examples.command.TrendCommand;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.UnreadableException;
import org.peelinspections.examples.print.UsageException;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.fault.InvalidValueException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command {@code peel}.
 *
 * <p>Standard output carries the result and nothing else, standard error what there is to say about
 * it. The exit code is 0, 1 for input that cannot be read or output that cannot be written, 2 for
 * wrong usage. All text is UTF-8. A stack trace is printed only with {@code -Dpeel.trace=true}.
 */
@Command(
    name = "peel",
    description = "Reads, stores as JSON and compares published PEEL inspections.",
    mixinStandardHelpOptions = true,
    version = "peel 0.1.0-SNAPSHOT",
    synopsisSubcommandLabel = "COMMAND")
public final class Peel implements Runnable {

  private static final Map<String, Class<?>> COMMANDS = commands();

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  /** Made by picocli. */
  Peel() {}

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("read", ReadCommand.class);
    commands.put("compare", CompareCommand.class);
    commands.put("trend", TrendCommand.class);
    commands.put("cohort", CohortCommand.class);
    commands.put("history", HistoryCommand.class);
    commands.put("export", ExportCommand.class);
    commands.put("framework", FrameworkCommand.class);
    commands.put("crosswalk", CrosswalkCommand.class);
    commands.put("demo", DemoCommand.class);
    commands.put("help", HelpCommand.class);
    commands.put("generate-completion", AutoComplete.GenerateCompletion.class);
    return commands;
  }

  /** Without a command, shows what there is. */
  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the arguments; none shows the help
   */
  public static void main(String[] args) {
    int code = run(args, System.out, System.err);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the command with its output on the given streams, and returns the exit code. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    PrintWriter result = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter remarks = new PrintWriter(err, true, StandardCharsets.UTF_8);
    int code = execute(commandLine(args).setOut(result).setErr(remarks), args);
    if (result.checkError()) {
      remarks.println("standard output cannot be written; the result is incomplete");
      code = Math.max(code, UnreadableException.EXIT_CODE);
    }
    remarks.flush();
    return code;
  }

  private static int execute(CommandLine line, String[] args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      line.getErr().println("not enough memory (" + e + "); JAVA_TOOL_OPTIONS=-Xmx4g gives more");
      return UnreadableException.EXIT_CODE;
    }
  }

  /** The command, which knows the one sub-command that it was called with, or all of them. */
  static CommandLine commandLine(String... args) {
    CommandLine line = new CommandLine(new Peel());
    Class<?> one = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (one != null && one != HelpCommand.class && one != AutoComplete.GenerateCompletion.class) {
      line.addSubcommand(one);
    } else {
      COMMANDS.forEach((name, command) -> line.addSubcommand(command));
    }
    return line.setExpandAtFiles(false)
        .registerConverter(Pillar.class, new Lookup.PillarName())
        .registerConverter(Form.class, new Form.Name())
        .setParameterExceptionHandler(new Faults())
        .setExecutionExceptionHandler(new Faults());
  }

  /**
   * Says what went wrong. A class, as the converters are: with a lambda in its place the JVM cannot
   * keep the classes of picocli that belong to it in its archive.
   */
  private static final class Faults
      implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    /** The fault and what may have been meant; all options would hide it. */
    @Override
    public int handleParseException(ParameterException fault, String[] args) {
      CommandLine command = fault.getCommandLine();
      command.getErr().println(fault.getMessage());
      UnmatchedArgumentException.printSuggestions(fault, command.getErr());
      return wrongUsage(command);
    }

    private static int wrongUsage(CommandLine command) {
      command.getErr().println(command.getCommandSpec().qualifiedName() + " --help says more");
      return CommandLine.ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(
        Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
      boolean isKnown =
          fault instanceof UnreadableException
              || fault instanceof UsageException
              || fault instanceof PeelFormatException
              || fault instanceof PeelLimitException
              || fault instanceof InvalidValueException;
      String message = String.valueOf(fault.getMessage());
      command.getErr().println(isKnown ? message : "fault of this program: " + fault);
      if (Boolean.getBoolean("peel.trace")) {
        fault.printStackTrace(command.getErr());
      }
      return fault instanceof UsageException ? wrongUsage(command) : UnreadableException.EXIT_CODE;
    }
  }
}
