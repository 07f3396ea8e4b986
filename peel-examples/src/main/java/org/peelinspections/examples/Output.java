package org.peelinspections.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Writes what a command makes to files. */
final class Output {

  private Output() {}

  /** Writes a text in UTF-8, over what the file held before. */
  static void write(String file, String text) {
    try {
      Files.writeString(Path.of(file), text);
    } catch (IOException | InvalidPathException e) {
      throw new UnreadableException(file + ": cannot be written: " + why(file, e));
    }
  }

  private static String why(String file, Exception e) {
    if (e instanceof InvalidPathException) {
      return "this is no name of a file";
    }
    Path path = Path.of(file).toAbsolutePath();
    if (Files.isDirectory(path)) {
      return "it is a folder; expected a file";
    }
    Path folder = path.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return Files.exists(folder)
          ? folder + " is no folder"
          : "there is no folder " + folder + "; make it first, or name another";
    }
    return "it was refused" + Text.why(e);
  }

  /**
   * Runs a command whose result goes into a file where one is named, else to standard output. A
   * command without a result leaves the file as it was.
   */
  static int into(Optional<String> file, Console console, ToIntFunction<Console> command) {
    if (file.isEmpty()) {
      return command.applyAsInt(console);
    }
    StringWriter result = new StringWriter();
    int code = command.applyAsInt(new Console(new PrintWriter(result), console.err()));
    if (result.getBuffer().isEmpty()) {
      console.remark("nothing to write to " + file.get());
    } else {
      write(file.get(), result.toString());
      console.print("Written to " + file.get() + "\n");
    }
    return code;
  }

  /** A new file for those who did not name one. */
  static String temporary(String name, String suffix) {
    try {
      return Files.createTempFile(name, suffix).toString();
    } catch (IOException e) {
      throw new UnreadableException("no temporary file can be made");
    }
  }
}
