package org.peelinspections.io.page.blocks;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a paragraph apart into sentences. */
public final class Sentences {

  private Sentences() {}

  public static List<String> of(String paragraph) {
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

  public static String last(String paragraph) {
    List<String> sentences = of(paragraph);
    return sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1);
  }

  public static String first(String paragraph) {
    List<String> sentences = of(paragraph);
    return sentences.isEmpty() ? "" : sentences.get(0);
  }
}
