package org.peelinspections.io.page.forms;

import java.util.ArrayList;
import java.util.List;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;

/** How far a form has matched a sentence: the next word, and what the slots so far held. */
record Match(int at, List<Held> held) {

  static final Match START = new Match(0, List.of());

  /** What a slot of a form held. */
  sealed interface Held {}

  /** The grade that the sentence gives now. */
  record OfGrade(Grade grade) implements Held {}

  /** A grade of an earlier inspection. */
  record OfEarlierGrade(Grade grade) implements Held {}

  /** A pillar or a question; before says that its grade stands behind it. */
  record OfArea(AreaId area, boolean before) implements Held {}

  record OfCycle(Cycle cycle) implements Held {}

  record OfNumber(int number) implements Held {}

  Match to(int end) {
    return new Match(end, held);
  }

  Match to(int end, Held one) {
    List<Held> more = new ArrayList<>(held);
    more.add(one);
    return new Match(end, List.copyOf(more));
  }
}
