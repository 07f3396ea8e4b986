package org.peelinspections.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Assessment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peel sql}: three questions to a database of assessments. */
@Command(
    name = "sql",
    description = "Loads assessments into DuckDB and asks three questions in SQL.",
    mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      required = true,
      description = "Write the tables and the JSON Lines that are loaded into this folder.")
  private Path folder = Path.of("");

  @Parameters(
      paramLabel = "FILE",
      description = {
        "Assessments, one of a force and framework: a page, JSON or JSON Lines.",
        "Without one, the bundled data."
      })
  private List<String> files = List.of();

  /** Made by picocli. */
  SqlCommand() {}

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    List<Assessment> assessments =
        files.isEmpty() ? PublishedJudgments.all() : Input.readAssessments(files, console);
    try {
      answer(assessments, console);
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableException(
          folder + ": the files cannot be written into this folder (" + e.getMessage() + ")");
    } catch (SQLException e) {
      throw new UnreadableException(folder + ": cannot be loaded (" + e.getMessage() + ")");
    }
    return 0;
  }

  private void answer(List<Assessment> assessments, Console console)
      throws IOException, SQLException {
    Files.createDirectories(folder);
    try (IntoSql database = IntoSql.load(assessments, folder)) {
      for (String question : List.of(IntoSql.GRADES, IntoSql.FINDINGS, IntoSql.DECLINED)) {
        console.print(question + "\n\n");
        for (List<String> row : database.ask(question)) {
          console.print("  " + String.join(" | ", row) + "\n");
        }
        console.print("\n");
      }
    }
  }
}
