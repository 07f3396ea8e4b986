package org.peelinspections.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Writes what a command makes to files. */
final class Output {

  private Output() {}

  /** Writes a text in UTF-8, over what the file held before. */
  static void write(String file, String text) {
    try {
      Files.writeString(Path.of(file), text);
    } catch (IOException | InvalidPathException e) {
      String kind = e.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      throw new UnreadableException(file + ": cannot be written (" + kind + ")");
    }
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
