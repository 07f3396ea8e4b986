package org.peelinspections.examples.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Form;
import org.peelinspections.examples.print.Outline;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UnreadableException;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.assessment.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peel read}: what published pages say. */
@Command(
    name = "read",
    description = {
      "Reads published pages, or folders of them, and prints what they say.",
      "As json it is one document, or one a line if there are several."
    },
    mixinStandardHelpOptions = true)
public final class ReadCommand extends ResultCommand {

  @Parameters(
      paramLabel = "PAGE",
      arity = "1..*",
      description = {
        "A page of text or HTML, JSON or JSON Lines; - is standard input;",
        "or a folder of them, whose parts of an assessment are merged."
      })
  private List<String> pages = List.of();

  /** What is printed at the end, as one table or document. */
  private final List<Assessment> found = new ArrayList<>();

  @Override
  List<Form> forms() {
    return Form.OF_ASSESSMENTS;
  }

  @Override
  List<String> inputs() {
    return pages;
  }

  @Override
  int print(Console console, Printed printed) {
    boolean readable = true;
    for (String page : pages) {
      try {
        readable &=
            isFolder(page) ? readFolder(console, printed, page) : readFile(console, printed, page);
      } catch (UnreadableException e) {
        console.remark(String.valueOf(e.getMessage()));
        readable = false;
      }
    }
    if (!found.isEmpty() || (printed.form().isTable() && readable)) {
      printed.assessments(found);
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

  private boolean readFile(Console console, Printed printed, String file) {
    Input input = Input.read(file);
    input.page().ifPresent(console::diagnostics);
    add(printed, input.assessments());
    if (printed.form() == Form.TEXT) {
      input.page().ifPresent(page -> console.print(Outline.of(page, console.width())));
    }
    if (input.page().isEmpty() && input.assessments().isEmpty()) {
      console.remark(input.name() + ": holds no assessment");
    }
    return !input.assessments().isEmpty()
        && !input.page().map(PageReading::hasErrors).orElse(false);
  }

  private boolean readFolder(Console console, Printed printed, String page) {
    Folder folder = Folder.read(Path.of(page));
    if (folder.files().isEmpty()) {
      console.remark(Text.name(page) + ": there is no file in this folder");
    }
    folder.remarks().forEach(console::remark);
    add(printed, folder.assessments());
    console.remark(folder.summary().stripTrailing());
    return folder.isComplete();
  }

  /** Prints assessments for people at once; keeps them for a table or document at the end. */
  private void add(Printed printed, List<Assessment> assessments) {
    if (printed.form() == Form.TEXT) {
      printed.assessments(assessments);
    } else {
      found.addAll(assessments);
    }
  }
}
