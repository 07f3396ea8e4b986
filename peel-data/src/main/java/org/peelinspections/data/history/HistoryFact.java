package org.peelinspections.data.history;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.peelinspections.model.Source;

/**
 * One fact in words.
 *
 * @param sentence the words, without a full stop at their end
 * @param pages the pages that it rests on, each once; empty if none is known
 */
public record HistoryFact(String sentence, List<URI> pages) {

  /** Copies the pages. */
  public HistoryFact {
    pages = List.copyOf(pages);
  }

  static HistoryFact of(String sentence, Collection<Source> sources) {
    return new HistoryFact(sentence, sources.stream().map(Source::address).distinct().toList());
  }
}
