package org.peelinspections.data.history;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.peelinspections.model.Source;

/**
 * Some facts of one kind.
 *
 * @param title what they are about
 * @param facts the facts; at least one
 */
public record HistorySection(String title, List<Fact> facts) {

  /** Copies the facts. */
  public HistorySection {
    facts = List.copyOf(facts);
  }

  /**
   * One fact in words.
   *
   * @param sentence the words, without a full stop at their end
   * @param pages the pages that it rests on, each once; empty if none is known
   */
  public record Fact(String sentence, List<URI> pages) {

    /** Copies the pages. */
    public Fact {
      pages = List.copyOf(pages);
    }

    static Fact of(String sentence, Collection<Source> sources) {
      return new Fact(sentence, sources.stream().map(Source::address).distinct().toList());
    }
  }
}
