package org.peelinspections.examples.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code peel framework}: what is known of one framework, each fact with its source. */
@Command(
    name = "framework",
    description = "Prints pillars, questions, scale and sources of a framework.",
    mixinStandardHelpOptions = true)
public final class FrameworkCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private Printing printing = new Printing();

  @Parameters(paramLabel = "ID", description = "The key or a name: 2017, 2018-19, 'PEEL 2018/19'.")
  private String id = "";

  /** Made by picocli. */
  FrameworkCommand() {}

  @Override
  public Integer call() {
    Form form = printing.form(Form.OF_RESULTS);
    Framework framework = Lookup.framework(spec, Frameworks.bundled(), id);
    return printing.print(console -> new Printed(console, form).framework(framework));
  }
}
