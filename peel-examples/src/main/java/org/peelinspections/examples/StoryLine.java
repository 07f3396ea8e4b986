package org.peelinspections.examples;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.peelinspections.model.Source;

/** A sentence of a story without its full stop, and the pages that it rests on. */
record StoryLine(String text, Set<URI> pages) {

  static StoryLine of(String text) {
    return new StoryLine(text, new LinkedHashSet<>());
  }

  /** This line, resting on another page too. */
  StoryLine with(Source source) {
    pages.add(source.address());
    return this;
  }
}
