package org.peelinspections.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.compare.lineage.FindingChain;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.compare.text.PeelText;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Outline;
import org.peelinspections.examples.print.Text;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code peel demo}: reads, stores as JSON and compares the sample pages of this module. */
@Command(
    name = "demo",
    description =
        "Reads, stores as JSON and compares sample pages, and follows a finding over three cycles.",
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

  /** Sample pages of a real force and its published judgments, in words of our own. */
  public static final List<String> WEST_MIDLANDS =
      List.of("west-midlands-2016-legitimacy.txt", "west-midlands-2017-legitimacy.txt");

  /** Pages of a force of our invention, in three cycles that follow each other. */
  private static final List<String> WESTMARCH =
      List.of(
          "westmarch-2016-legitimacy.txt",
          "westmarch-2017-legitimacy.txt",
          "westmarch-2018-19-legitimacy.txt");

  private static final Force INVENTED =
      Force.builder().slug("westmarch").name("Westmarch Police").shortName("Westmarch").build();

  private static final int LINES_SHOWN = 12;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    heading(console, "Read two published judgments; the words of the pages are our own");
    List<Assessment> pages = read(console, WEST_MIDLANDS);
    heading(console, "Keep the later one as JSON");
    Assessment kept = keep(console, pages.get(1));
    heading(console, "Compare the two");
    Comparison comparison = Comparison.of(pages.get(0), kept);
    console.print(PeelText.table(comparison, console.width()) + "\n");
    heading(console, "Follow a finding over three cycles, on pages about a force of our invention");
    follow(console, read(console, WESTMARCH));
    String how = "peel history kent --as html --out kent.html writes a page to look at.";
    console.print(Text.paragraph(console.width(), "", how));
    return 0;
  }

  private static void heading(Console console, String words) {
    console.print(Text.paragraph(console.width(), "== ", words) + "\n");
  }

  private static List<Assessment> read(Console console, List<String> samples) {
    PageReader reader = PageReader.create().with(Forces.bundled().with(INVENTED));
    List<PageReading> readings =
        samples.stream().map(name -> reader.read(name, sample(name))).toList();
    for (PageReading reading : readings) {
      console.diagnostics(reading);
      console.print(Outline.of(reading, console.width()));
      reading
          .assessments()
          .forEach(found -> console.print(Text.paragraph(console.width(), "  ", found.toString())));
    }
    console.print("\n");
    return readings.stream().flatMap(reading -> reading.assessments().stream()).toList();
  }

  private static byte[] sample(String name) {
    try (InputStream in =
        DemoCommand.class.getResourceAsStream("/org/peelinspections/examples/pages/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** Writes an assessment as JSON, shows how that begins, and gives back what is read from it. */
  private static Assessment keep(Console console, Assessment assessment) {
    String document = PeelJson.strict().pretty().write(assessment);
    document.lines().limit(LINES_SHOWN).forEach(line -> console.print(line + "\n"));
    long more = document.lines().count() - LINES_SHOWN;
    console.print("... and " + more + " more lines\n\n");
    return PeelJson.strict().readAssessment(document);
  }

  /** Shows what a finding says in each cycle, and what became of it. */
  private static void follow(Console console, List<Assessment> assessments) {
    for (FindingChain chain : FindingChains.over(assessments).chains()) {
      LocatedFinding first = chain.first().finding();
      String title = first.finding().kind().label() + ", " + chain.sentence();
      console.print(Text.paragraph(console.width(), "", ResultWords.capital(title)));
      for (FindingChain.Link link : chain.links()) {
        String cycle = String.format(Locale.ROOT, "  %-9s", link.cycle().label());
        console.print(Text.paragraph(console.width(), cycle, link.finding().finding().text()));
      }
      console.print("\n");
    }
  }
}
