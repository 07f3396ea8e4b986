package org.peelinspections.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.json.PeelJsonLines;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.PageReading;
import org.peelinspections.model.Assessment;

/** Reads what the command is given: pages and JSON documents. */
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
  static List<Assessment> readJson(String file) {
    byte[] content = bytes(file);
    if (!isJson(content)) {
      return List.of();
    }
    if (!file.endsWith(".jsonl")) {
      return List.of(json(file, content));
    }
    try (Stream<Assessment> lines =
        PeelJsonLines.strict().readAssessments(new ByteArrayInputStream(content))) {
      return lines.toList();
    } catch (PeelFormatException | PeelLimitException e) {
      throw new UnreadableException(file + ": " + e.getMessage());
    }
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

  /** Reads an assessment from a file that holds a page or a JSON document. */
  static Assessment readAssessment(String file, Console console) {
    byte[] content = bytes(file);
    if (isJson(content)) {
      return json(file, content);
    }
    PageReading reading = page(file, content);
    console.diagnostics(reading);
    return reading
        .assessment()
        .orElseThrow(() -> new UnreadableException(file + ": no assessment could be read"));
  }

  private static PageReading page(String name, byte[] content) {
    try {
      return PageReader.create().read(name, content);
    } catch (PeelFormatException | PeelLimitException e) {
      throw new UnreadableException(name + ": " + e.getMessage());
    }
  }

  private static Assessment json(String file, byte[] content) {
    try {
      return PeelJson.strict().readAssessment(content);
    } catch (PeelFormatException | PeelLimitException e) {
      throw new UnreadableException(file + ": " + e.getMessage());
    }
  }

  private static boolean isJson(byte[] content) {
    String start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8);
    return start.replace("\uFEFF", "").stripLeading().startsWith("{");
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
      String kind = e.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      throw new UnreadableException(file + ": cannot be read (" + kind + ")");
    }
  }
}
