package org.peelinspections.examples.command;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UsageException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How and where a result is printed: the options that all commands with a result share. */
final class Printing {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  private @Nullable Form wanted;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the result to this file instead of standard output.")
  private Optional<String> out = Optional.empty();

  /** Made by picocli. */
  Printing() {}

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "Print as text, json or csv; assessments also as jsonl or findings-csv.")
  void as(Form form) {
    if (wanted != null && wanted != form) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "found both " + wanted + " and " + form + "; expected one form");
    }
    wanted = form;
  }

  @Option(names = "--json", description = "The same as --as json.")
  void json(boolean given) {
    as(Form.JSON);
  }

  @Option(names = "--jsonl", description = "The same as --as jsonl.")
  void jsonLines(boolean given) {
    as(Form.JSONL);
  }

  @Option(names = "--csv", description = "The same as --as csv.")
  void csv(boolean given) {
    as(Form.CSV);
  }

  /** The form that was asked for, else text. */
  Form form(List<Form> possible) {
    Form form = wanted == null ? Form.TEXT : wanted;
    if (!possible.contains(form)) {
      throw new UsageException(
          "this result has no form '" + form + "'; expected one of " + Text.list(possible));
    }
    return form;
  }

  /**
   * Prints a result to standard output, or into the file that was named.
   *
   * @param inputs what the result is made of, over which nothing may be written
   */
  int print(List<String> inputs, Console console, ToIntFunction<Console> command) {
    if (Collections.frequency(inputs, Input.STANDARD) > 1) {
      throw new UsageException("found - twice; standard input can be read only once");
    }
    out.ifPresent(file -> Output.refuseInput(file, inputs));
    return Output.into(out, console, command);
  }
}
