package org.peelinspections.io.page.forms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of forms and phrases, tab-separated; a line that begins with {@code #} is a remark,
 * the first other one names the columns. A row without a source is unverified.
 *
 * <ul>
 *   <li>{@code sentence-forms.tsv}: a form a row, with what it says ({@link Says}), where it counts
 *       ({@link Place}, several separated by {@code " | "}), the cycles it was seen in and the form
 *       itself ({@link FormParser}). A row that says {@code part} defines a slot of its name for
 *       the rows behind it.
 *   <li>{@code question-phrases.tsv}: words that name a question.
 *   <li>{@code word-lists.tsv}: words and phrases by which sentences and lines are told; see {@link
 *       WordLists}.
 * </ul>
 */
final class Tables {

  private final List<SentenceForm> forms = new ArrayList<>();
  private final Map<String, List<String>> questionPhrases = new HashMap<>();

  private Tables() {}

  static Tables bundled() {
    return Bundled.TABLES;
  }

  private static Tables read() {
    Tables tables = new Tables();
    Map<String, Part> slots = Slots.all();
    for (String[] row : rows("sentence-forms.tsv", 7)) {
      List<Part> parts = FormParser.parse(row[4], slots);
      Says says = Says.of(row[1]);
      if (says == Says.PART) {
        slots.put(row[0], Part.choice(List.of(parts)));
      } else {
        tables.forms.add(new SentenceForm(row[0], says, places(row[2]), parts));
      }
    }
    for (String[] row : rows("question-phrases.tsv", 4)) {
      tables.questionPhrases.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row[1]);
    }
    return tables;
  }

  private static Set<Place> places(String cell) {
    return Stream.of(cell.split(" \\| ", -1)).map(Place::of).collect(Collectors.toSet());
  }

  /** The forms of sentences, in the order of the table. */
  List<SentenceForm> forms() {
    return forms;
  }

  /** The published phrases for a question, by its identifier. */
  List<String> questionPhrases(String question) {
    return questionPhrases.getOrDefault(question, List.of());
  }

  /** The rows of a table, each with as many cells as the table has columns. */
  static List<String[]> rows(String file, int columns) {
    try (InputStream in = Tables.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource " + file + " is missing from the library");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> cells(file, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + file + " cannot be read", e);
    }
  }

  private static String[] cells(String file, String line, int columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns) {
      throw new IllegalStateException(
          file + ": " + cells.length + " cells in '" + line + "'; expected " + columns);
    }
    return cells;
  }

  private static final class Bundled {
    static final Tables TABLES = read();
  }
}
