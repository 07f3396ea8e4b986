package org.peelinspections.examples.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UnreadableException;
import org.peelinspections.examples.print.UsageException;

/**
 * Writes what a command makes to files.
 *
 * <p>A file is written beside the one that was named and moved into its place when it is whole, so
 * that a full disk or a process that is killed leaves what was there before.
 */
final class Output {

  private Output() {}

  /** Writes a text in UTF-8 in place of what the file held before. */
  static void write(String file, String text) {
    try {
      Path path = Path.of(file);
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        // A device or a pipe keeps nothing that could be lost, and cannot be moved.
        Files.writeString(path, text);
      } else {
        replace(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), text);
      }
    } catch (IOException | InvalidPathException e) {
      throw new UnreadableException(file + ": cannot be written: " + why(file, e));
    }
  }

  private static void replace(Path target, String text) throws IOException {
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    String name = ".peel-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".part";
    Path beside = target.resolveSibling(name);
    try {
      Files.writeString(beside, text, StandardOpenOption.CREATE_NEW);
      keepPermissions(target, beside);
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void keepPermissions(Path target, Path beside) throws IOException {
    if (Files.exists(target)
        && Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
    }
  }

  private static String why(String file, Exception e) {
    if (e instanceof InvalidPathException) {
      return "this is not the name of a file";
    }
    Path path = Path.of(file).toAbsolutePath();
    if (Files.isDirectory(path)) {
      return "it is a folder; expected a file";
    }
    Path folder = path.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return Files.exists(folder)
          ? folder + " is not a folder"
          : "there is no folder " + folder + "; make it first, or name another";
    }
    return "it was refused" + Text.why(e);
  }

  /**
   * Refuses a file that is one of the inputs, or lies in a folder that is one.
   *
   * @param inputs files, folders, or a hyphen for standard input; names of nothing do no harm
   */
  static void refuseInput(String file, List<String> inputs) {
    for (String input : inputs) {
      if (isOver(file, input.equals(Input.STANDARD) ? "/dev/stdin" : input)) {
        throw new UsageException(
            "--out " + file + " would overwrite the input " + input + "; name another file");
      }
    }
  }

  private static boolean isOver(String file, String input) {
    try {
      Path to = Path.of(file);
      Path from = Path.of(input);
      if (!Files.exists(to) || !Files.exists(from)) {
        return false;
      }
      return Files.isSameFile(to, from)
          || (Files.isDirectory(from) && to.toRealPath().startsWith(from.toRealPath()));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
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
    int code = command.applyAsInt(console.into(new PrintWriter(result)));
    if (result.getBuffer().isEmpty()) {
      console.remark("nothing to write to " + file.get());
    } else {
      write(file.get(), result.toString());
      console.remark("Written to " + file.get());
    }
    return code;
  }
}
