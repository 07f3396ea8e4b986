package org.peelinspections.examples.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code peel crosswalk}: how the questions of two frameworks relate, and what may be compared. */
@Command(
    name = "crosswalk",
    description = "Prints how the questions of one framework relate to those of a later one.",
    mixinStandardHelpOptions = true)
public final class CrosswalkCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private Printing printing = new Printing();

  @Parameters(index = "0", paramLabel = "FROM", description = "The earlier framework.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "The later framework.")
  private String to = "";

  /** Made by picocli. */
  CrosswalkCommand() {}

  @Override
  public Integer call() {
    Form form = printing.form(Form.OF_RESULTS);
    Frameworks frameworks = Frameworks.bundled();
    Framework earlier = Lookup.framework(spec, frameworks, from);
    Framework later = Lookup.framework(spec, frameworks, to);
    Crosswalk crosswalk =
        frameworks
            .crosswalk(earlier, later)
            .orElseThrow(
                () ->
                    Lookup.wrongUsage(
                        spec,
                        "no crosswalk leads from "
                            + earlier.name()
                            + " to "
                            + later.name()
                            + "; expected an earlier framework and a later one"));
    return printing.print(console -> new Printed(console, form).crosswalk(frameworks, crosswalk));
  }
}
