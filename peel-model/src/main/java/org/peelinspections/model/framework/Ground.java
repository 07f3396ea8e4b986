package org.peelinspections.model.framework;

import java.net.URI;
import java.util.List;
import org.peelinspections.model.Sourced;

/**
 * A reason for a statement about comparing judgments.
 *
 * @param sentence the reason in one or more sentences
 * @param sources the pages that say so; empty if it is unverified
 */
public record Ground(String sentence, List<URI> sources) implements Sourced {

  /** Copies the list. */
  public Ground {
    sources = List.copyOf(sources);
  }
}
