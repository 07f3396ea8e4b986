package org.peelinspections.io.page.forms;

import java.util.ArrayList;
import java.util.List;

/** How far a form has matched a sentence: the next word, and what the slots so far held. */
record Match(int at, List<Held> held) {

  static final Match START = new Match(0, List.of());

  Match to(int end) {
    return new Match(end, held);
  }

  Match to(int end, Held one) {
    List<Held> more = new ArrayList<>(held);
    more.add(one);
    return new Match(end, List.copyOf(more));
  }
}
