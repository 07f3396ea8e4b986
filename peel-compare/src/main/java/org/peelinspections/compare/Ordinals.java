package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.GradingScale;

/**
 * The grades of a cohort as numbers, all of one scale, and what has no number.
 *
 * <p>The numbers give an order and no distance: that good is as far from outstanding as from
 * requires improvement is nowhere said. Every pillar and question of every force and cycle of the
 * cohort is in one of the two lists.
 *
 * @param scale the scale of all numbers; empty if there are none
 * @param ordinals the numbers: earlier cycle first, then by slug, then in the order of the rows
 * @param leftOut what has no number and why, in the same order
 */
public record Ordinals(
    Optional<GradingScale> scale, List<Ordinal> ordinals, List<LeftOut> leftOut) {

  /** Copies the lists. */
  public Ordinals {
    ordinals = List.copyOf(ordinals);
    leftOut = List.copyOf(leftOut);
  }
}
