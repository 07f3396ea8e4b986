package org.peelinspections.examples.command;

import java.util.concurrent.Callable;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.model.framework.Frameworks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code peel frameworks}: the frameworks that are known. */
@Command(
    name = "frameworks",
    description = "Lists the frameworks under which forces were assessed.",
    mixinStandardHelpOptions = true)
public final class FrameworksCommand implements Callable<Integer> {

  @Mixin private Printing printing = new Printing();

  /** Made by picocli. */
  FrameworksCommand() {}

  @Override
  public Integer call() {
    Form form = printing.form(Form.OF_RESULTS);
    return printing.print(
        console -> new Printed(console, form).frameworks(Frameworks.bundled().all()));
  }
}
