package org.peelinspections.io.page.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A part of a form: a word, a slot, or a choice of several ways to go on. */
@FunctionalInterface
interface Part {

  /** Hands on each way in which this part can match from here. */
  void match(Match from, Sentence in, Consumer<Match> on);

  static Part word(String word) {
    return (from, in, on) -> {
      if (in.word(from.at()).equals(word)) {
        on.accept(from.to(from.at() + 1));
      }
    };
  }

  static Part choice(List<List<Part>> ways) {
    return (from, in, on) -> ways.forEach(way -> all(way, from, in).forEach(on));
  }

  /**
   * Matches parts one behind the other. Of several ways to the same word the first is kept, so that
   * there are never more than the sentence has words.
   */
  static List<Match> all(List<Part> parts, Match from, Sentence in) {
    List<Match> matches = List.of(from);
    for (Part part : parts) {
      if (matches.isEmpty()) { // as mostly behind the first words; what follows need not be asked
        break;
      }
      List<Match> next = new ArrayList<>();
      Set<Integer> ends = new HashSet<>();
      for (Match match : matches) {
        part.match(
            match,
            in,
            further -> {
              if (ends.add(further.at())) {
                next.add(further);
              }
            });
      }
      matches = next;
    }
    return matches;
  }
}
