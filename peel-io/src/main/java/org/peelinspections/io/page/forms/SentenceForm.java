package org.peelinspections.io.page.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form of a sentence that was published.
 *
 * @param id its name in the table of forms
 * @param says what such a sentence says
 * @param places where it counts
 * @param parts its words and slots
 * @param words the words that each sentence of this form has
 */
record SentenceForm(String id, Says says, Set<Place> places, List<Part> parts, Set<String> words) {

  SentenceForm(String id, Says says, Set<Place> places, List<Part> parts) {
    this(id, says, places, parts, words(parts));
  }

  private static Set<String> words(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part instanceof Part.Word one ? Stream.of(one.word()) : Stream.empty())
        .collect(Collectors.toSet());
  }

  /** The ways in which a sentence is of this form from its first word to its last. */
  List<Match> matches(Sentence sentence) {
    return Part.all(parts, Match.START, sentence).stream()
        .filter(match -> match.at() == sentence.length())
        .toList();
  }
}
