package org.peelinspections.examples.command;

import java.util.List;
import java.util.Optional;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.FrameworkCsv;
import org.peelinspections.examples.print.FrameworkOutline;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peel framework}: what is known of one framework, each fact with its source, or of all. */
@Command(
    name = "framework",
    description = {
      "Prints pillars, questions, scale and sources of a framework.",
      "Without a name, lists the frameworks under which forces were assessed."
    },
    mixinStandardHelpOptions = true)
public final class FrameworkCommand extends ResultCommand {

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "The key or a name: 2017, 2018-19, 'PEEL 2018/19'.")
  private Optional<String> id = Optional.empty();

  @Override
  List<Form> forms() {
    return Form.OF_FACTS;
  }

  @Override
  int print(Console console, Printed printed) {
    if (id.isEmpty()) {
      List<Framework> all = Frameworks.bundled().all();
      return printed.result(
          width -> FrameworkOutline.list(all, width),
          () -> Printed.json().writeList(all, Framework.class),
          () -> FrameworkCsv.of(all));
    }
    Framework framework = Lookup.asked(() -> Frameworks.bundled().get(id.get()));
    return printed.result(
        width -> FrameworkOutline.of(framework, width),
        () -> Printed.json().write(framework),
        () -> FrameworkCsv.of(framework));
  }
}
