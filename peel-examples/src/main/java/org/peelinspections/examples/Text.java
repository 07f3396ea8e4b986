package org.peelinspections.examples;

import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lays out text for a terminal. */
final class Text {

  private static final int WIDTH = 100;

  private Text() {}

  /** The text broken into lines, the first behind a label, the others indented as far. */
  static String paragraph(String label, String text) {
    int width = label.length() - (label.lastIndexOf('\n') + 1);
    String indent = " ".repeat(width);
    StringBuilder lines = new StringBuilder(label);
    int column = width;
    for (String word : text.split(" ", -1)) {
      if (column > indent.length() && column + 1 + word.length() > WIDTH) {
        lines.append('\n').append(indent);
        column = indent.length();
      } else if (column > indent.length()) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.append('\n').toString();
  }

  /** The things with commas between. */
  static String list(List<?> things) {
    return things.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** The addresses one a line, the first behind a label; 'unverified' if there are none. */
  static String sources(String label, List<URI> sources) {
    String indent = "\n" + " ".repeat(label.length());
    return label
        + (sources.isEmpty()
            ? "none; unverified"
            : sources.stream().map(URI::toString).collect(Collectors.joining(indent)))
        + "\n";
  }

  /**
   * Why a file cannot be read or written, in brackets behind a space; nothing if that is unknown.
   */
  static String why(Exception fault) {
    if (fault instanceof NoSuchFileException) {
      return " (no such file or folder)";
    }
    if (fault instanceof AccessDeniedException) {
      return " (access is denied)";
    }
    if (fault instanceof FileSystemException denied && denied.getReason() != null) {
      return " (" + denied.getReason().toLowerCase(Locale.ROOT) + ")";
    }
    return fault instanceof InvalidPathException ? " (not a name of a file)" : "";
  }

  /** The text with a capital first letter. */
  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }
}
