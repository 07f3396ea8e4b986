package org.peelinspections.io.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a paragraph apart into sentences. */
final class Sentences {

  private Sentences() {}

  static List<String> of(String paragraph) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(paragraph);
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(paragraph.substring(start, end).strip());
      start = end;
    }
    return sentences;
  }

  static String last(String paragraph) {
    List<String> sentences = of(paragraph);
    return sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1);
  }

  static String first(String paragraph) {
    List<String> sentences = of(paragraph);
    return sentences.isEmpty() ? "" : sentences.get(0);
  }
}
