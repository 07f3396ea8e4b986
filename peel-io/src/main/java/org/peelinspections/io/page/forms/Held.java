package org.peelinspections.io.page.forms;

import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.framework.Question;

/** What a slot of a form held. */
sealed interface Held {

  /** The grade that the sentence gives now. */
  record OfGrade(Grade grade) implements Held {}

  /** A grade of an earlier inspection. */
  record OfEarlierGrade(Grade grade) implements Held {}

  /** A pillar. */
  record OfPillar(Pillar pillar) implements Held {}

  /** A question; before says that its grade stands behind it. */
  record OfQuestion(Question question, boolean before) implements Held {}

  /** A cycle. */
  record OfCycle(Cycle cycle) implements Held {}

  /** A number of areas. */
  record OfNumber(int number) implements Held {}
}
