package org.peelinspections.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.json.PeelJsonLines;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.PageReading;
import org.peelinspections.model.Assessment;

/**
 * Reads what the command is given: pages, JSON documents and JSON Lines.
 *
 * <p>What a file holds is seen from its content: JSON begins with a brace, and it is JSON Lines if
 * a second document begins on the line after the first. A file whose name ends with {@code .jsonl}
 * holds JSON Lines whatever its content. All else is a page.
 */
final class Input {

  /** The sample pages that lie in this module, in the order of their years. */
  static final String[] SAMPLES = {
    "west-midlands-2016-legitimacy.txt", "west-midlands-2017-legitimacy.txt"
  };

  private Input() {}

  /** Reads a page from a file. */
  static PageReading readPage(String file) {
    return page(file, bytes(file));
  }

  /** Reads the documents of a file; empty if it does not hold JSON, but perhaps a page. */
  static Optional<List<Assessment>> readJson(String file) {
    return documents(file, bytes(file));
  }

  /** Reads one of the sample pages. */
  static PageReading readSample(String name) {
    try (InputStream in = Input.class.getResourceAsStream("pages/" + name)) {
      if (in == null) {
        throw new UnreadableException(name + ": no such sample");
      }
      return page(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UnreadableException(name + ": " + e.getMessage());
    }
  }

  /** Reads the one assessment of a file that holds a page or JSON. */
  static Assessment readAssessment(String file, Console console) {
    List<Assessment> found = readAssessments(file, console);
    if (found.size() != 1) {
      throw new UnreadableException(
          file + ": holds " + found.size() + " assessments; expected one");
    }
    return found.get(0);
  }

  /** Reads the assessments of files that hold pages or JSON, in the order of the files. */
  static List<Assessment> readAssessments(List<String> files, Console console) {
    return files.stream().flatMap(file -> readAssessments(file, console).stream()).toList();
  }

  /** Reads the assessments of a file that holds a page or JSON; there is at least one. */
  static List<Assessment> readAssessments(String file, Console console) {
    byte[] content = bytes(file);
    List<Assessment> found =
        documents(file, content).orElseGet(() -> ofPage(page(file, content), console));
    if (found.isEmpty()) {
      throw new UnreadableException(file + ": no assessment could be read");
    }
    return found;
  }

  private static List<Assessment> ofPage(PageReading reading, Console console) {
    console.diagnostics(reading);
    return reading.assessments();
  }

  private static PageReading page(String name, byte[] content) {
    try {
      return PageReader.create().read(name, content);
    } catch (PeelFormatException | PeelLimitException e) {
      throw new UnreadableException(name + ": " + e.getMessage());
    }
  }

  private static Optional<List<Assessment>> documents(String file, byte[] content) {
    boolean named = file.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    if (!named && !isJson(content)) {
      return Optional.empty();
    }
    try (Stream<Assessment> lines = PeelJsonLines.strict().readAssessments(stream(content))) {
      return Optional.of(
          named || isLines(content)
              ? lines.toList()
              : List.of(PeelJson.strict().readAssessment(content)));
    } catch (PeelFormatException | PeelLimitException e) {
      throw new UnreadableException(file + ": " + e.getMessage());
    }
  }

  private static InputStream stream(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  private static boolean isJson(byte[] content) {
    String start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8);
    return shown(start).startsWith("{");
  }

  /** Whether a line ends with a brace and the next one begins with one: no document does that. */
  private static boolean isLines(byte[] content) {
    Iterator<String> lines =
        new String(content, StandardCharsets.UTF_8)
            .lines()
            .map(Input::shown)
            .filter(line -> !line.isEmpty())
            .limit(2)
            .iterator();
    boolean ends = lines.hasNext() && lines.next().endsWith("}");
    return ends && lines.hasNext() && lines.next().startsWith("{");
  }

  private static String shown(String line) {
    return line.replace("\uFEFF", "").strip();
  }

  private static byte[] bytes(String file) {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new UnreadableException(file + ": is a folder; expected a file");
      }
      return Files.readAllBytes(path);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new UnreadableException(file + ": no such file");
    } catch (IOException e) {
      throw new UnreadableException(file + ": cannot be read" + Text.why(e));
    }
  }
}
