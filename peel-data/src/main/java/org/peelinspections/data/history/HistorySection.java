package org.peelinspections.data.history;

import java.util.List;

/**
 * Some facts of one kind.
 *
 * @param title what they are about
 * @param facts the facts; at least one
 */
public record HistorySection(String title, List<HistoryFact> facts) {

  /** Copies the facts. */
  public HistorySection {
    facts = List.copyOf(facts);
  }
}
