package org.peelinspections.examples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.json.PeelJsonLines;
import org.peelinspections.io.page.LineAccount;
import org.peelinspections.io.page.PageReading;
import org.peelinspections.model.Assessment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peel read}: what published pages say. */
@Command(
    name = "read",
    description = "Reads published pages, or folders of them, and prints what they say.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  /** The forms in which assessments can be printed. */
  enum Form {
    OUTLINE,
    JSON,
    JSONL,
    CSV,
    FINDINGS_CSV;

    /** The word by which it is asked for. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form that a word asks for, whatever its capitals. */
    static Form of(String word) {
      return Arrays.stream(values())
          .filter(form -> form.toString().equalsIgnoreCase(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new CommandLine.TypeConversionException(
                      "'"
                          + word
                          + "' is not a form; expected one of "
                          + Text.list(List.of(values()))));
    }
  }

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "Print as outline, json, jsonl, csv (judgments) or findings-csv.")
  private @Nullable Form wanted;

  @Option(names = "--json", description = "The same as --as json.")
  private boolean json;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write it to this file instead of standard output.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--progress",
      negatable = true,
      description = "Show how far a folder is read; at first only if all goes to a terminal.")
  private boolean progress = CommandLine.Help.Ansi.AUTO.enabled();

  @Option(names = "--lines", description = "Print what each line of a page became.")
  private boolean lines;

  @Parameters(
      paramLabel = "PAGE",
      arity = "1..*",
      description = {
        "A page of text or HTML, JSON or JSON Lines;",
        "or a folder of them, whose parts of an assessment are merged."
      })
  private List<String> pages = List.of();

  private Form form = Form.OUTLINE;

  private final List<Assessment> found = new ArrayList<>();

  /** Made by picocli. */
  ReadCommand() {}

  @Override
  public Integer call() {
    form = form();
    return Output.into(out, Console.of(spec), this::read);
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
    printTable(console);
    return readable ? 0 : Peel.UNREADABLE;
  }

  private Form form() {
    if (json && wanted != null) {
      throw Lookup.wrongUsage(spec, "--json and --as " + wanted + "; expected only one of them");
    }
    return json ? Form.JSON : Objects.requireNonNullElse(wanted, Form.OUTLINE);
  }

  private static boolean isFolder(String page) {
    try {
      return Files.isDirectory(Path.of(page));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private boolean readFile(Console console, String file) {
    return Input.readJson(file)
        .map(kept -> printKept(console, file, kept))
        .orElseGet(() -> readPage(console, file));
  }

  private boolean printKept(Console console, String file, List<Assessment> kept) {
    kept.forEach(assessment -> print(console, assessment));
    if (kept.isEmpty()) {
      console.remark(file + ": holds no assessment");
    }
    if (lines) {
      console.remark(file + ": is no page; only the lines of pages are accounted for");
    }
    return !kept.isEmpty();
  }

  private boolean readPage(Console console, String page) {
    PageReading reading = Input.readPage(page);
    console.diagnostics(reading);
    reading.assessments().forEach(assessment -> print(console, assessment));
    if (form == Form.OUTLINE) {
      console.print(Outline.of(reading));
    }
    if (lines) {
      reading.coverage().lines().forEach(line -> console.print(account(line)));
    }
    return !reading.assessments().isEmpty() && !reading.hasErrors();
  }

  private boolean readFolder(Console console, String page) {
    List<Path> files = Folder.files(Path.of(page));
    if (files.isEmpty()) {
      console.remark(page + ": there is no file in this folder");
    }
    Folder folder = progress ? watched(files) : Folder.read(files, done -> {});
    folder.remarks().forEach(console::remark);
    folder.assessments().forEach(assessment -> print(console, assessment));
    console.remark(folder.summary().stripTrailing());
    return folder.isComplete();
  }

  /** Reads with a progress bar on standard error, for a person at a terminal. */
  private static Folder watched(List<Path> files) {
    ProgressBarBuilder bar =
        new ProgressBarBuilder().setTaskName("Reading").setInitialMax(files.size());
    try (ProgressBar progress = bar.build()) {
      return Folder.read(files, done -> progress.stepTo(done.longValue()));
    }
  }

  /** Prints an assessment, or keeps it for a table at the end. */
  private void print(Console console, Assessment assessment) {
    switch (form) {
      case OUTLINE -> console.print(Outline.of(assessment) + "\n");
      case JSON -> console.json(assessment);
      default -> found.add(assessment);
    }
  }

  private void printTable(Console console) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    switch (form) {
      case JSONL -> PeelJsonLines.strict().write(found.stream(), table);
      case CSV -> PeelCsv.standard().writeJudgments(found.stream(), table);
      case FINDINGS_CSV -> PeelCsv.standard().writeFindings(found.stream(), table);
      default -> table.reset();
    }
    console.print(table.toString(StandardCharsets.UTF_8));
  }

  private static String account(LineAccount line) {
    return Text.paragraph(
        String.format("%5d  %-20s  ", line.line(), line.role().label()), line.detail());
  }
}
