package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.internal.Tokens;
import org.peelinspections.model.internal.TsvTable;

/**
 * What the words of findings stand for: a table of concepts and of the words and phrases that name
 * them.
 *
 * <p>The file is a {@link TsvTable} with the columns {@code kind}, {@code concept} and {@code
 * forms}.
 *
 * <ul>
 *   <li>The kind is {@code subject} (it says what a finding is about), {@code common} (it stands in
 *       findings on any subject) or {@code function} (it says nothing).
 *   <li>The concept is a name of its own; {@code -} lets each form stand for itself.
 *   <li>A form is one or more words, and stands once in the whole table.
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

  /** A word of a text: what it stands for alone, and the phrases it can begin, longest first. */
  record Word(String stem, Phrase alone, List<Phrase> phrases) {}

  /** One or more words that stand for one concept. */
  record Phrase(List<String> stems, Concept concept) {

    private static final Comparator<Phrase> LONGEST_FIRST =
        Comparator.comparingInt((Phrase phrase) -> phrase.stems.size()).reversed();

    private boolean stands(List<Word> text, int at) {
      boolean stands = at + stems.size() <= text.size();
      for (int i = 1; stands && i < stems.size(); i++) {
        stands = text.get(at + i).stem.equals(stems.get(i));
      }
      return stands;
    }
  }

  private static final FindingWords BUNDLED = load("finding-words.tsv");

  private final Map<String, Concept> byWord = new HashMap<>();
  private final Map<String, Concept> byStem = new HashMap<>();
  private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();

  /** What the words of the table stand for: most words of a finding are among them. */
  private final Map<String, Word> listed = new HashMap<>();

  private FindingWords() {}

  /** The table that this library ships. */
  static FindingWords bundled() {
    return BUNDLED;
  }

  static FindingWords read(String file, List<String> lines) {
    FindingWords words = new FindingWords();
    TsvTable.parse(file, lines, "kind", "concept", "forms").rows().forEach(words::add);
    words.byWord.keySet().forEach(word -> words.listed.put(word, words.word(word)));
    return words;
  }

  private void add(TsvTable.Row row) {
    Kind kind = row.required("kind", token -> Tokens.get("a kind of words", Kind.values(), token));
    String given = row.required("concept");
    for (String form : row.list("forms")) {
      String[] words = FindingText.normalised(form).split(" ", -1);
      List<String> stems = Arrays.stream(words).map(FindingStem::of).toList();
      Concept concept =
          new Concept(given.equals("-") ? "=" + String.join(" ", stems) : given, kind);
      if (words.length > 1) {
        addPhrase(new Phrase(stems, concept));
      } else if (byWord.putIfAbsent(words[0], concept) == null) {
        byStem.putIfAbsent(stems.get(0), concept);
      } else {
        throw row.fault("forms", "'" + form + "' stands twice");
      }
    }
  }

  private void addPhrase(Phrase phrase) {
    List<Phrase> phrases =
        byFirstStem.computeIfAbsent(phrase.stems.get(0), stem -> new ArrayList<>());
    phrases.add(phrase);
    phrases.sort(Phrase.LONGEST_FIRST);
  }

  /** Looks up the words of a text, in their order. */
  List<Word> words(String text) {
    return Stream.of(FindingText.normalised(text).split(" ", -1)).map(this::find).toList();
  }

  private Word find(String said) {
    @Nullable Word known = listed.get(said);
    return known == null ? word(said) : known;
  }

  private Word word(String said) {
    String stem = FindingStem.of(said);
    @Nullable Concept named = byWord.getOrDefault(said, byStem.get(stem));
    Concept concept = named == null ? new Concept(stem, unlisted(said)) : named;
    return new Word(
        stem, new Phrase(List.of(stem), concept), byFirstStem.getOrDefault(stem, List.of()));
  }

  private static Kind unlisted(String word) {
    if (word.codePointCount(0, word.length()) == 1) {
      return Kind.FUNCTION;
    }
    return word.chars().allMatch(Character::isDigit) ? Kind.COMMON : Kind.SUBJECT;
  }

  /** The concepts that a text names, in their order. */
  static List<Concept> concepts(List<Word> text) {
    List<Concept> concepts = new ArrayList<>(text.size());
    for (int i = 0; i < text.size(); ) {
      Phrase next = next(text, i);
      concepts.add(next.concept);
      i += next.stems.size();
    }
    return concepts;
  }

  /** The longest phrase that begins at a word, or the word alone. */
  private static Phrase next(List<Word> text, int at) {
    Word word = text.get(at);
    for (Phrase phrase : word.phrases) {
      if (phrase.stands(text, at)) {
        return phrase;
      }
    }
    return word.alone;
  }

  private static FindingWords load(String file) {
    String text = TsvTable.text(FindingWords.class.getResourceAsStream(file), file);
    return read(file, text.lines().toList());
  }
}
