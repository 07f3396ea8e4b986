package org.peelinspections.examples.print;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.PageReading;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The two streams of a command.
 *
 * @param out takes the result and nothing else
 * @param err takes what there is to say about it
 * @param width how many characters a line of text has
 */
public record Console(PrintWriter out, PrintWriter err, int width) {

  /** How wide text is in a file, or where nobody knows. */
  static final int FILE_WIDTH = 100;

  /** In fewer characters no table can be laid out. */
  private static final int NARROWEST = 40;

  public static Console of(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("the command was not made by picocli");
    }
    return new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), width(spec));
  }

  /** The width that the launcher found, else that of the terminal, else that of a file. */
  private static int width(CommandSpec spec) {
    Integer told = Integer.getInteger("peel.width");
    if (told != null) {
      return Math.max(NARROWEST, told);
    }
    return Ansi.AUTO.enabled()
        ? Math.max(NARROWEST, spec.usageMessage().autoWidth(true).width())
        : FILE_WIDTH;
  }

  /** The same, with the result kept in another place that is as wide as a file. */
  public Console into(PrintWriter file) {
    return new Console(file, err, FILE_WIDTH);
  }

  public void print(String result) {
    out.print(result);
  }

  public void remark(String remark) {
    err.println(remark);
  }

  public void diagnostics(PageReading reading) {
    for (Diagnostic diagnostic : reading.diagnostics()) {
      err.println(reading.name() + ", " + diagnostic);
    }
  }
}
