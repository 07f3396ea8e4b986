package org.peelinspections.compare;

import java.net.URI;
import java.util.List;
import org.peelinspections.model.Sourced;

/**
 * On what ground two judgments were compared.
 *
 * @param sentence the ground in one or more sentences
 * @param sources the pages that say so; empty if it is unverified
 */
public record Ground(String sentence, List<URI> sources) implements Sourced {

  /** Copies the list. */
  public Ground {
    sources = List.copyOf(sources);
  }
}
