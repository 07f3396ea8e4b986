package org.peelinspections.examples.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.Printed;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that prints a result, in the form and to the place that its options name. */
abstract class ResultCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Printing printing = new Printing();

  @Override
  public Integer call() {
    Form form = printing.form(forms());
    check(form);
    return printing.print(
        inputs(), console(), console -> print(console, new Printed(console, form)));
  }

  /** The forms that the result has. */
  List<Form> forms() {
    return Form.OF_RESULTS;
  }

  /** Refuses options that do not go together. */
  void check(Form form) {}

  /** The files that the result is made of, over which nothing may be written. */
  List<String> inputs() {
    return List.of();
  }

  /** Makes the result and prints it; returns the exit code. */
  abstract int print(Console console, Printed printed);

  /** The streams of the command. */
  final Console console() {
    return Console.of(spec);
  }

  /** Whether there is another option or argument than one. */
  final boolean hasMoreThanOneOption() {
    return spec != null && spec.commandLine().getParseResult().matchedOptionsSet().size() > 1;
  }
}
