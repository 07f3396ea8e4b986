package org.peelinspections.io.page.forms;

import java.util.List;
import java.util.Set;

/** A form of a sentence that was published: its name, what it says, and where it counts. */
record SentenceForm(String id, Says says, Set<Place> places, List<Part> parts) {

  /** The ways in which a sentence is of this form from its first word to its last. */
  List<Match> matches(Sentence sentence) {
    return Part.all(parts, Match.START, sentence).stream()
        .filter(match -> match.at() == sentence.length())
        .toList();
  }
}
