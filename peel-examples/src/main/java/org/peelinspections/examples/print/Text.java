package org.peelinspections.examples.print;

import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.peelinspections.compare.internal.TextTable;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.compare.text.PeelText;

/** Lays out text for a terminal. */
public final class Text {

  /** With room for fewer characters a text is not indented. */
  private static final int NARROWEST = 20;

  private static final char REPLACEMENT = '\uFFFD';

  private Text() {}

  /**
   * The text broken into lines, the first behind a label, the others indented as far; in a width
   * that leaves too little room for that, they are not indented.
   */
  public static String paragraph(int width, String label, String text) {
    int start = label.lastIndexOf('\n') + 1;
    int indent = label.length() - start;
    if (width - indent < NARROWEST) {
      String whole = label.substring(start) + text;
      return label.substring(0, start) + String.join("\n", TextTable.wrap(whole, width)) + "\n";
    }
    List<String> lines = TextTable.wrap(text, width - indent);
    return label + String.join("\n" + " ".repeat(indent), lines) + "\n";
  }

  public static String list(List<?> things) {
    return things.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** Findings over cycles as a section of their own; empty if there are none. */
  public static String findings(FindingChains chains, int width) {
    return chains.chains().isEmpty() ? "" : "\nFindings\n\n" + PeelText.table(chains, width);
  }

  /** The addresses one a line, indented below what rests on them. */
  static String pages(Collection<URI> pages) {
    return pages.stream().map(page -> "      " + page + "\n").collect(Collectors.joining());
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
  public static String why(Exception fault) {
    if (fault instanceof NoSuchFileException) {
      return " (no such file or folder)";
    }
    if (fault instanceof AccessDeniedException) {
      return " (access is denied)";
    }
    if (fault instanceof FileSystemException denied && denied.getReason() != null) {
      return " (" + denied.getReason().toLowerCase(Locale.ROOT) + ")";
    }
    return fault instanceof InvalidPathException ? " (not the name of a file)" : "";
  }

  /** The name of a file as it is printed: never blank, and without characters that steer. */
  public static String name(String file) {
    StringBuilder name = new StringBuilder();
    file.codePoints()
        .map(c -> Character.isISOControl(c) ? REPLACEMENT : c)
        .forEach(name::appendCodePoint);
    return file.isBlank() ? "'" + name + "'" : name.toString();
  }

  /** What helps where a name was given that Java cannot pass on; else nothing. */
  public static String notUtf8(String name) {
    return name.indexOf(REPLACEMENT) < 0
        ? ""
        : "; the name is not UTF-8, so read the folder that it lies in";
  }
}
