package org.peelinspections.io.page.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peelinspections.model.internal.TsvTable;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * The tables of forms and phrases, as {@link TsvTable} has them. A row without a source is
 * unverified.
 *
 * <ul>
 *   <li>{@code sentence-forms.tsv}: a form a row, with what it says ({@link Says}), where it counts
 *       ({@link Place}, several separated by {@code " | "}), the cycles it was seen in and the form
 *       itself ({@link Part#parse}). A row that says {@code part} defines a slot of its name for
 *       the rows behind it.
 *   <li>{@code question-phrases.tsv}: words that name a question.
 *   <li>{@code take-backs.tsv}: how a sentence takes a judgment back; see {@link Withdrawals}.
 *   <li>{@code word-lists.tsv}: words and phrases by which sentences and lines are told; see {@link
 *       WordLists}.
 * </ul>
 */
final class Tables {

  private final List<Form> forms = new ArrayList<>();
  private final Map<String, List<String>> questionPhrases = new HashMap<>();

  /** A form of a sentence that was published: its name, what it says, and where it counts. */
  record Form(String id, Says says, Set<Place> places, List<Part> parts) {

    /** The ways in which a sentence is of this form from its first word to its last. */
    List<Match> matches(Sentence sentence) {
      return Part.all(parts, Match.START, sentence).stream()
          .filter(match -> match.at() == sentence.length())
          .toList();
    }
  }

  private Tables() {}

  static Tables bundled() {
    return Bundled.TABLES;
  }

  private static Tables read() {
    Tables tables = new Tables();
    Map<String, Part> slots = Slots.all();
    for (Row row : rows("sentence-forms.tsv")) {
      List<Part> parts = Part.parse(row.text("form"), slots);
      Says says = row.required("says", Says::of);
      if (says == Says.PART) {
        slots.put(row.text("id"), Part.choice(List.of(parts)));
      } else {
        Set<Place> places = row.list("places").stream().map(Place::of).collect(Collectors.toSet());
        tables.forms.add(new Form(row.text("id"), says, places, parts));
      }
    }
    for (Row row : rows("question-phrases.tsv")) {
      tables
          .questionPhrases
          .computeIfAbsent(row.text("question"), key -> new ArrayList<>())
          .add(row.text("phrase"));
    }
    return tables;
  }

  List<Form> forms() {
    return forms;
  }

  List<String> questionPhrases(String question) {
    return questionPhrases.getOrDefault(question, List.of());
  }

  /** The rows of a table. */
  static List<Row> rows(String file) {
    List<String> lines =
        TsvTable.text(Tables.class.getResourceAsStream(file), file).lines().toList();
    String head = lines.stream().filter(line -> !line.startsWith("#")).findFirst().orElseThrow();
    return TsvTable.parse(file, lines, head.split("\t", -1)).rows();
  }

  private static final class Bundled {
    static final Tables TABLES = read();
  }
}
