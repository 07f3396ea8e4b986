package org.peelinspections.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.ResourceFormatException;

/**
 * What the words of findings stand for: a table of concepts and of the words and phrases that name
 * them.
 *
 * <p>The file is UTF-8, tab-separated, with the columns {@code kind}, {@code concept} and {@code
 * forms}; a line that begins with {@code #} is a remark.
 *
 * <ul>
 *   <li>The kind is {@code subject} (it says what a finding is about), {@code common} (it stands in
 *       findings on any subject) or {@code function} (it says nothing).
 *   <li>The concept is a name of its own; {@code -} lets each form stand for itself.
 *   <li>Forms are separated by {@code " | "}. A form is one or more words, and stands once in the
 *       whole table.
 * </ul>
 *
 * <p>A word means the concept of the longest phrase that it begins, else that of its exact form,
 * else that of its stem. A word that is not in the table is a subject of its own, a number is
 * common, and a single letter is a function word.
 */
final class FindingWords {

  /** What a word tells about the subject of a finding. */
  enum Kind {
    SUBJECT,
    COMMON,
    FUNCTION
  }

  /** What one or more words stand for. */
  record Concept(String name, Kind kind) {}

  private static final String COLUMNS = "kind\tconcept\tforms";

  private final Map<String, Concept> byWord = new HashMap<>();
  private final Map<String, Concept> byStems = new HashMap<>();
  private final Map<String, Integer> longestFrom = new HashMap<>();

  private FindingWords() {}

  /** The table that this library ships. */
  static FindingWords bundled() {
    return Bundled.WORDS;
  }

  /**
   * Reads a table.
   *
   * @throws ResourceFormatException if a line does not have the form given above
   */
  static FindingWords read(String file, List<String> lines) {
    FindingWords words = new FindingWords();
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (headed) {
        words.add(file, i + 1, line.split("\t", -1));
      } else if (!line.equals(COLUMNS)) {
        throw new ResourceFormatException(
            file, i + 1, "-", "it is '" + line + "'; expected the columns kind, concept, forms");
      }
      headed = true;
    }
    return words;
  }

  private void add(String file, int line, String[] cells) {
    if (cells.length != 3) {
      throw new ResourceFormatException(file, line, "-", cells.length + " cells; expected 3");
    }
    Kind kind = kind(file, line, cells[0]);
    for (String form : cells[2].split(" \\| ", -1)) {
      String[] words = FindingText.normalised(form).split(" ", -1);
      String stems = String.join(" ", stems(words));
      Concept concept = new Concept(cells[1].equals("-") ? "=" + stems : cells[1], kind);
      if (words.length == 1 && byWord.putIfAbsent(words[0], concept) != null) {
        throw new ResourceFormatException(file, line, "forms", "'" + form + "' stands twice");
      }
      byStems.putIfAbsent(stems, concept);
      longestFrom.merge(FindingStem.of(words[0]), words.length, Math::max);
    }
  }

  private static Kind kind(String file, int line, String token) {
    return switch (token) {
      case "subject" -> Kind.SUBJECT;
      case "common" -> Kind.COMMON;
      case "function" -> Kind.FUNCTION;
      default ->
          throw new ResourceFormatException(
              file, line, "kind", "'" + token + "'; expected one of subject, common, function");
    };
  }

  private static List<String> stems(String[] words) {
    return Arrays.stream(words).map(FindingStem::of).toList();
  }

  /** The concepts that a text names, in their order. */
  List<Concept> concepts(List<String> words, List<String> stems) {
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = Math.min(longestFrom.getOrDefault(stems.get(i), 1), words.size() - i);
      Concept phrase = null;
      while (length > 1 && phrase == null) {
        phrase = byStems.get(String.join(" ", stems.subList(i, i + length)));
        length -= phrase == null ? 1 : 0;
      }
      concepts.add(phrase == null ? concept(words.get(i), stems.get(i)) : phrase);
      i += length;
    }
    return concepts;
  }

  private Concept concept(String word, String stem) {
    Concept exact = byWord.get(word);
    if (exact != null) {
      return exact;
    }
    @Nullable Concept related = byStems.get(stem);
    return related != null ? related : new Concept(stem, unlisted(word));
  }

  private static Kind unlisted(String word) {
    if (word.codePointCount(0, word.length()) == 1) {
      return Kind.FUNCTION;
    }
    return word.codePoints().allMatch(Character::isDigit) ? Kind.COMMON : Kind.SUBJECT;
  }

  private static final class Bundled {

    static final FindingWords WORDS = load("finding-words.tsv");

    private static FindingWords load(String file) {
      try (InputStream in = FindingWords.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException("resource " + file + " is missing from the library");
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return read(file, lines.lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException("resource " + file + " cannot be read", e);
      }
    }
  }
}
