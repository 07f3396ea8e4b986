package org.peelinspections.io.page.forms;

import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;

/** What a slot of a form held. */
sealed interface Held {

  /** The grade that the sentence gives now. */
  record OfGrade(Grade grade) implements Held {}

  /** A grade of an earlier inspection. */
  record OfEarlierGrade(Grade grade) implements Held {}

  /** A pillar or a question; before says that its grade stands behind it. */
  record OfArea(AreaId area, boolean before) implements Held {}

  record OfCycle(Cycle cycle) implements Held {}

  record OfNumber(int number) implements Held {}
}
