package org.peelinspections.examples.command;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UsageException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that prints a result, in the form and to the place that its options name. */
abstract class ResultCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  private @Nullable Form wanted;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the result to this file instead of standard output.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "Print as text, json, csv or html; assessments as jsonl or findings-csv too.")
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

  @Override
  public Integer call() {
    Form form = wanted == null ? Form.TEXT : wanted;
    if (!forms().contains(form)) {
      throw new UsageException(
          "this result has no form '" + form + "'; expected one of " + Text.list(forms()));
    }
    check();
    if (Collections.frequency(inputs(), Input.STANDARD) > 1) {
      throw new UsageException("found - twice; standard input can be read only once");
    }
    out.ifPresent(file -> Output.refuseInput(file, inputs()));
    return Output.into(out, console(), console -> print(console, new Printed(console, form)));
  }

  List<Form> forms() {
    return Form.OF_RESULTS;
  }

  void check() {}

  /** The files that the result is made of, over which nothing may be written. */
  List<String> inputs() {
    return List.of();
  }

  /** Makes the result and prints it; returns the exit code. */
  abstract int print(Console console, Printed printed);

  final Console console() {
    return Console.of(spec);
  }

  /** Whether there is another option or argument than one. */
  final boolean hasMoreThanOneOption() {
    return spec != null && spec.commandLine().getParseResult().matchedOptionsSet().size() > 1;
  }
}
