package org.peelinspections.examples;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.Border;
import org.peelinspections.model.BorderRule;
import org.peelinspections.model.Crosswalk;
import org.peelinspections.model.CrosswalkRow;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Question;
import org.peelinspections.model.QuestionId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peel crosswalk}: how the questions of two frameworks relate, and what may be compared. */
@Command(
    name = "crosswalk",
    description = "Prints how the questions of one framework relate to those of a later one.",
    mixinStandardHelpOptions = true)
final class CrosswalkCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FROM", description = "The earlier framework.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "The later framework.")
  private String to = "";

  /** Made by picocli. */
  CrosswalkCommand() {}

  @Override
  public Integer call() {
    Console console = Console.of(spec);
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
    console.print("Questions of " + earlier.name() + " and of " + later.name() + "\n");
    crosswalk.rows().forEach(row -> console.print(row(frameworks, row)));
    console.print("\nWhat may be compared\n");
    borders(frameworks.borders(earlier, later), console);
    return 0;
  }

  private static String row(Frameworks frameworks, CrosswalkRow row) {
    StringBuilder text = new StringBuilder("\n");
    String ends =
        row.earlier().map(QuestionId::toString).orElse("-")
            + " -> "
            + row.later().map(QuestionId::toString).orElse("-");
    text.append(Text.paragraph("", ends + ": " + row.relation().label()));
    row.earlier().ifPresent(id -> text.append(question(frameworks, "  earlier: ", id)));
    row.later().ifPresent(id -> text.append(question(frameworks, "  later:   ", id)));
    if (!row.via().isEmpty()) {
      text.append("  by way of ").append(Text.list(row.via())).append('\n');
    }
    text.append(Text.paragraph("  ground:  ", row.reason()));
    text.append(Text.sources("  source:  ", row.sources()));
    return text.toString();
  }

  private static String question(Frameworks frameworks, String label, QuestionId id) {
    Question question = frameworks.question(id);
    return Text.paragraph(
        label, question.label() + question.wording().text().map(words -> ": " + words).orElse(""));
  }

  private static void borders(List<Border> borders, Console console) {
    if (borders.isEmpty()) {
      console.print("  Nothing is known about it.\n");
    }
    for (Border border : borders) {
      console.print("\n" + border.earlier() + " -> " + border.later() + "\n");
      for (BorderRule rule : border.rules()) {
        String area = rule.area().orElse("all areas, unless said otherwise");
        console.print(Text.paragraph("  ", area + ": " + rule.comparability().label()));
        console.print(Text.paragraph("    ground: ", rule.reason()));
        console.print(Text.sources("    source: ", rule.sources()));
      }
    }
  }
}
