package org.peelinspections.examples.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.Outline;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UnreadableException;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.assessment.Assessment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peel read}: what published pages say. */
@Command(
    name = "read",
    description = {
      "Reads published pages, or folders of them, and prints what they say.",
      "As json it is one document, or one a line if there are several."
    },
    mixinStandardHelpOptions = true)
public final class ReadCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private Printing printing = new Printing();

  @Option(
      names = "--progress",
      negatable = true,
      description = "Show how far a folder is read; at first only if all goes to a terminal.")
  private boolean progress = CommandLine.Help.Ansi.AUTO.enabled();

  @Option(names = "--lines", description = "Print what each line of a page became.")
  private boolean lines;

  @Option(names = "--follow-links", description = "Follow links that lie in a folder, too.")
  private boolean followLinks;

  @Parameters(
      paramLabel = "PAGE",
      arity = "1..*",
      description = {
        "A page of text or HTML, JSON or JSON Lines; - is standard input;",
        "or a folder of them, whose parts of an assessment are merged."
      })
  private List<String> pages = List.of();

  private Form form = Form.TEXT;

  /** What is printed at the end, as one table or document. */
  private final List<Assessment> found = new ArrayList<>();

  /** Made by picocli. */
  ReadCommand() {}

  @Override
  public Integer call() {
    form = printing.form(List.of(Form.values()));
    if (lines && form != Form.TEXT) {
      throw Lookup.wrongUsage(spec, "--lines and " + form + "; expected --lines with text");
    }
    return printing.print(pages, this::read);
  }

  private int read(Console console) {
    boolean readable = true;
    for (String page : pages) {
      try {
        readable &= isFolder(page) ? readFolder(console, page) : readFile(console, page);
      } catch (UnreadableException e) {
        console.remark(String.valueOf(e.getMessage()));
        readable = false;
      }
    }
    boolean isTable = form == Form.CSV || form == Form.FINDINGS_CSV;
    if (!found.isEmpty() || (isTable && readable)) {
      new Printed(console, form).assessments(found);
    }
    return readable ? 0 : UnreadableException.EXIT_CODE;
  }

  private static boolean isFolder(String page) {
    try {
      return !page.isEmpty() && Files.isDirectory(Path.of(page));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private boolean readFile(Console console, String file) {
    Input input = Input.read(file);
    input.page().ifPresent(console::diagnostics);
    add(console, input.assessments());
    input
        .page()
        .ifPresentOrElse(page -> account(console, page), () -> remarkDocument(console, input));
    return !input.assessments().isEmpty()
        && !input.page().map(PageReading::hasErrors).orElse(false);
  }

  private void account(Console console, PageReading page) {
    if (form == Form.TEXT) {
      console.print(Outline.of(page, console.width()));
    }
    if (lines) {
      page.coverage().lines().forEach(line -> console.print(account(line, console.width())));
    }
  }

  private void remarkDocument(Console console, Input input) {
    if (input.assessments().isEmpty()) {
      console.remark(input.name() + ": holds no assessment");
    }
    if (lines) {
      console.remark(input.name() + ": is not a page; only the lines of pages are accounted for");
    }
  }

  private boolean readFolder(Console console, String page) {
    FolderFiles files = FolderFiles.of(Path.of(page), followLinks);
    if (files.files().isEmpty()) {
      console.remark(Text.name(page) + ": there is no file in this folder");
    }
    Folder folder = progress ? watched(files) : Folder.read(files, done -> {});
    folder.remarks().forEach(console::remark);
    add(console, folder.assessments());
    console.remark(folder.summary().stripTrailing());
    return folder.isComplete();
  }

  /** Reads with a progress bar on standard error, for a person at a terminal. */
  private static Folder watched(FolderFiles files) {
    ProgressBarBuilder bar =
        new ProgressBarBuilder().setTaskName("Reading").setInitialMax(files.files().size());
    try (ProgressBar progress = bar.build()) {
      return Folder.read(files, done -> progress.stepTo(done.longValue()));
    }
  }

  /** Prints assessments for people at once; keeps them for a table or document at the end. */
  private void add(Console console, List<Assessment> assessments) {
    if (form == Form.TEXT) {
      new Printed(console, form).assessments(assessments);
    } else {
      found.addAll(assessments);
    }
  }

  private static String account(PageCoverage.Line line, int width) {
    return Text.paragraph(
        width,
        String.format(Locale.ROOT, "%5d  %-20s  ", line.line(), line.role().label()),
        line.detail());
  }
}
