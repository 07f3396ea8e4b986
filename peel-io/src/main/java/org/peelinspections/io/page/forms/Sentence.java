package org.peelinspections.io.page.forms;

import java.util.List;

/**
 * A sentence of a page, as words and marks.
 *
 * @param mayBeginWithIt whether 'it' means the force: the sentence before was one of the forms
 */
record Sentence(List<String> words, Terms terms, boolean mayBeginWithIt) {

  int length() {
    return words.size();
  }

  /** The word at an index; empty behind the last. */
  String word(int at) {
    return at < words.size() ? words.get(at) : "";
  }

  boolean has(int at, List<String> wanted) {
    return Words.has(words, at, wanted);
  }
}
