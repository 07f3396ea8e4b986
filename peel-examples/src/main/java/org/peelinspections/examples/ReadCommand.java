package org.peelinspections.examples;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.page.LineAccount;
import org.peelinspections.io.page.PageReading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peel read}: what a published page says. */
@Command(
    name = "read",
    description = "Reads published pages and prints what they say.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(names = "--json", description = "Print the wire form, one document a page.")
  private boolean json;

  @Option(names = "--lines", description = "Print what each line of the page became.")
  private boolean lines;

  @Parameters(paramLabel = "PAGE", arity = "1..*", description = "A page, stored as text.")
  private List<String> pages = List.of();

  /** Made by picocli. */
  ReadCommand() {}

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    boolean readable = true;
    for (String page : pages) {
      try {
        readable &= print(console, Input.readPage(page));
      } catch (UnreadableException e) {
        console.remark(e.getMessage());
        readable = false;
      }
    }
    return readable ? 0 : Peel.UNREADABLE;
  }

  private boolean print(Console console, PageReading reading) {
    console.diagnostics(reading);
    if (json) {
      reading.assessment().ifPresent(console::json);
    } else {
      reading.assessment().ifPresent(assessment -> console.print(Outline.of(assessment) + "\n"));
      console.print(Outline.of(reading));
    }
    if (lines) {
      reading.coverage().lines().forEach(line -> console.print(account(line)));
    }
    return reading.assessment().isPresent();
  }

  private static String account(LineAccount line) {
    return Text.paragraph(
        String.format("%5d  %-20s  ", line.line(), line.role().label()), line.detail());
  }
}
