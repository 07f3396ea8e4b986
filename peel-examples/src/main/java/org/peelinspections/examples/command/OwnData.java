package org.peelinspections.examples.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UnreadableException;
import org.peelinspections.model.fault.InvalidValueException;
import picocli.CommandLine.Option;

/** The bundled data with the files of a user on top: an option that all commands on it share. */
final class OwnData {

  private @Nullable JudgmentSet read;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Put the assessments of these files on top of the bundled data: JSON, JSON Lines, CSV as"
              + " export prints it, or pages. It comes last, since it takes all that follows.")
  private List<String> files = List.of();

  List<String> files() {
    return files;
  }

  /** The bundled data with the files on top, each on that of the one before. */
  JudgmentSet judgments(Console console) {
    if (read == null) {
      JudgmentSet judgments = JudgmentSet.bundled();
      for (String file : files) {
        judgments = with(judgments, file, console);
      }
      read = judgments;
    }
    return read;
  }

  private static JudgmentSet with(JudgmentSet judgments, String file, Console console) {
    try {
      return judgments.with(Input.assessments(List.of(file), console));
    } catch (InvalidValueException e) {
      throw new UnreadableException(
          Text.name(file) + ": does not go with the data that it is put on: " + e.getMessage());
    }
  }
}
