package org.peelinspections.examples;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.page.Diagnostic;
import org.peelinspections.io.page.PageReading;
import org.peelinspections.model.Assessment;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The two streams of a command.
 *
 * @param out takes the result and nothing else
 * @param err takes what there is to say about it
 */
record Console(PrintWriter out, PrintWriter err) {

  /** The streams of a command that picocli has made. */
  static Console of(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("the command was not made by picocli");
    }
    return new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
  }

  void print(String result) {
    out.print(result);
  }

  void json(Assessment assessment) {
    out.print(PeelJson.strict().pretty().write(assessment));
  }

  void remark(String remark) {
    err.println(remark);
  }

  void diagnostics(PageReading reading) {
    for (Diagnostic diagnostic : reading.diagnostics()) {
      err.println(reading.name() + ", " + diagnostic);
    }
  }
}
