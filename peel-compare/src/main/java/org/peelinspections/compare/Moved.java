package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Direction;
import org.peelinspections.model.framework.Ground;

/** What the verdicts of a comparison with a result share, with and without caution. */
abstract class Moved {

  Moved() {}

  abstract Change moved();

  /** The change of the grade; never empty. */
  public Optional<Change> change() {
    return Optional.of(moved());
  }

  /** Returns which way the grade moved. */
  public Direction direction() {
    return moved().direction();
  }

  /**
   * Returns by how many steps of the scale it moved, in whichever direction; 0 if it is unchanged.
   */
  public int steps() {
    return moved().steps();
  }

  /** Returns why the two could be compared, from the border and the question. */
  public abstract List<Ground> grounds();
}
