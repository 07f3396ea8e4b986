package org.peelinspections.io.page.forms;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words and phrases of {@code word-lists.tsv}, by the names of their lists. */
public final class WordLists {

  private static final Map<String, List<String>> LISTS =
      Tables.rows("word-lists.tsv").stream()
          .collect(
              groupingBy(
                  row -> row.text("list"),
                  flatMapping(row -> row.list("words").stream(), toList())));

  private WordLists() {}

  /** The phrases of a list, in the order of the table. */
  public static List<String> phrases(String list) {
    return Optional.ofNullable(LISTS.get(list))
        .orElseThrow(() -> new IllegalStateException("there is no list '" + list + "'"));
  }

  public static Set<String> words(String list) {
    return Set.copyOf(phrases(list));
  }

  /** The phrases of a list, each as its words. */
  static List<List<String>> sequences(String list) {
    return phrases(list).stream().map(phrase -> List.of(phrase.split(" ", -1))).toList();
  }
}
