package org.peelinspections.compare;

import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.Pillar;

/**
 * What a row is about: an area of one framework and its counterpart in the other; a pillar and the
 * pillar of the same name, or a question and the one that the crosswalk links it with.
 *
 * <p>A question that was split or merged stands in several pairs, one for each counterpart.
 *
 * @param earlier the earlier area; empty if the later one has no counterpart
 * @param later the later area; empty if the earlier one has no counterpart
 */
public record AreaPair(Optional<AreaId> earlier, Optional<AreaId> later) {

  /**
   * Checks that there is an area.
   *
   * @throws InvalidValueException if there is none on either side
   */
  public AreaPair {
    if (earlier.isEmpty() && later.isEmpty()) {
      throw new InvalidValueException(
          "areas of a row", "there is none", "expected one on at least one side");
    }
  }

  /** An area of a side alone. */
  static AreaPair alone(Side side, AreaId area) {
    return side == Side.EARLIER
        ? new AreaPair(Optional.of(area), Optional.empty())
        : new AreaPair(Optional.empty(), Optional.of(area));
  }

  /** The area of a side; empty if there is no counterpart there. */
  public Optional<AreaId> on(Side side) {
    return side == Side.EARLIER ? earlier : later;
  }

  /** The later area, or the earlier one if there is no later one. */
  public AreaId latest() {
    return later.or(() -> earlier).orElseThrow();
  }

  /** The pillar that the row is about; empty if it is about a question. */
  public Optional<Pillar> pillar() {
    return latest().pillar();
  }

  /** Whether this is the area of either side. */
  public boolean names(AreaId area) {
    return earlier.equals(Optional.of(area)) || later.equals(Optional.of(area));
  }

  /**
   * The pair as one word that tells it from the others of a comparison: {@code legitimacy} for a
   * pillar; {@code 2016/legitimacy/1>2017/legitimacy/1} for a question, where a side without one is
   * left empty.
   */
  public String key() {
    return pillar()
        .map(Pillar::token)
        .orElseGet(
            () ->
                earlier.map(AreaId::toString).orElse("")
                    + ">"
                    + later.map(AreaId::toString).orElse(""));
  }
}
