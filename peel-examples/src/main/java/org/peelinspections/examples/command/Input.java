package org.peelinspections.examples.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
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
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UnreadableException;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;

/**
 * What the command was given to read: a page, a JSON document, JSON Lines or a table.
 *
 * <p>What a file holds is seen from its content: JSON begins with a brace, and it is JSON Lines if
 * a second document begins on the line after the first. A file whose name ends with {@code .jsonl}
 * holds JSON Lines whatever its content. A table of judgments or findings is known by its header,
 * or by a name that ends with {@code .csv}. All else is a page. A page or document that is longer
 * than the reader allows is refused before it is read whole; JSON Lines and tables are read line by
 * line.
 *
 * @param name the file, as messages call it
 * @param assessments what it says
 * @param page how it was read, if it is a page
 */
record Input(String name, List<Assessment> assessments, Optional<PageReading> page) {

  static final String STANDARD = "-";

  private static final int LONGEST = PeelLimits.standard().most(Limit.DOCUMENT_LENGTH);

  private static final String EXPECTED =
      "expected a page or JSON document of at most so many; JSON Lines may be longer";

  /** Reads a file, or standard input if the name is a hyphen. */
  static Input read(String file) {
    if (file.equals(STANDARD)) {
      return read("standard input", System.in);
    }
    try {
      // The empty path is the present folder, which nobody means who names a file.
      return read(Path.of(file.isEmpty() ? "''" : file));
    } catch (InvalidPathException e) {
      throw new UnreadableException(Text.name(file) + ": no such file");
    }
  }

  private static String hint(String name) {
    return Forces.bundled()
        .find(name)
        .map(force -> "; the bundled judgments of a force: peel history " + force.slug())
        .orElse(Text.notUtf8(name));
  }

  static Input read(Path file) {
    String name = Text.name(file.toString());
    if (Files.isDirectory(file)) {
      throw new UnreadableException(name + ": is a folder; expected a file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in);
    } catch (NoSuchFileException e) {
      throw new UnreadableException(name + ": no such file" + hint(name));
    } catch (IOException e) {
      throw new UnreadableException(name + ": cannot be read" + Text.why(e));
    }
  }

  /** Reads a stream, which stays open. */
  static Input read(String name, InputStream in) {
    try {
      byte[] start = in.readNBytes(LONGEST + 1);
      if (isTable(name, start)) {
        PeelCsv csv = head(start).contains("ref") ? PeelCsv.findings() : PeelCsv.judgments();
        return all(name, csv.read(whole(start, in)));
      }
      if (isLines(name, start)) {
        return all(name, PeelJson.strict().readLines(whole(start, in), Assessment.class));
      }
      if (start.length > LONGEST) {
        throw new UnreadableException(name + ": has more than " + LONGEST + " bytes; " + EXPECTED);
      }
      if (isJson(start)) {
        return all(name, Stream.of(PeelJson.strict().readAssessment(start)));
      }
      PageReading page = PageReader.create().read(name, start);
      return new Input(page.name(), page.assessments(), Optional.of(page));
    } catch (PeelFormatException | PeelLimitException e) {
      throw new UnreadableException(name + ": " + e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableException(name + ": cannot be read" + Text.why(e));
    }
  }

  private static InputStream whole(byte[] start, InputStream rest) {
    return new SequenceInputStream(new ByteArrayInputStream(start), rest);
  }

  private static Input all(String name, Stream<Assessment> assessments) {
    try (assessments) {
      return new Input(name, assessments.toList(), Optional.empty());
    }
  }

  /** Reads the assessments of files that hold pages or JSON, in the order of the files. */
  static List<Assessment> assessments(List<String> files, Console console) {
    return files.stream().flatMap(file -> assessments(file, console).stream()).toList();
  }

  /** Reads the assessments of a file that holds a page or JSON; there is at least one. */
  static List<Assessment> assessments(String file, Console console) {
    Input input = read(file);
    input.page().ifPresent(console::diagnostics);
    if (input.assessments().isEmpty()) {
      throw new UnreadableException(input.name() + ": no assessment could be read");
    }
    return input.assessments();
  }

  static Assessment assessment(String file, Console console) {
    List<Assessment> found = assessments(file, console);
    if (found.size() != 1) {
      throw new UnreadableException(
          Text.name(file) + ": holds " + found.size() + " assessments; expected one");
    }
    return found.get(0);
  }

  private static boolean isTable(String name, byte[] content) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv")
        || head(content).containsAll(List.of("force", "area_kind", "format"));
  }

  /** The cells of the first line, as far as it has any. */
  private static List<String> head(byte[] content) {
    String start = new String(content, 0, Math.min(content.length, 2048), StandardCharsets.UTF_8);
    String line = start.lines().findFirst().map(Input::shown).orElse("");
    return List.of(line.split(",", -1));
  }

  private static boolean isJson(byte[] content) {
    String start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8);
    return shown(start).startsWith("{");
  }

  private static boolean isLines(String name, byte[] content) {
    return name.toLowerCase(Locale.ROOT).endsWith(".jsonl")
        || (isJson(content) && hasSecondLine(content));
  }

  /** Whether a line ends with a brace and the next one begins with one: no document does that. */
  private static boolean hasSecondLine(byte[] content) {
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
}
