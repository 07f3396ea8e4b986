package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

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

  /**
   * The pair as it stands in a table: the label, and for a question also its path; both paths if
   * they differ, {@code none} for a side without one.
   *
   * @param label the short name of the area
   */
  public String titled(String label) {
    if (pillar().isPresent()) {
      return label;
    }
    Optional<String> before = earlier.map(AreaId::path);
    Optional<String> after = later.map(AreaId::path);
    if (after.isEmpty()) {
      return ResultWords.area(before.orElseThrow(), label) + " -> none";
    }
    String name = ResultWords.area(after.get(), label);
    return before.equals(after) ? name : before.orElse("none") + " -> " + name;
  }

  /**
   * Returns the pairs of areas of two frameworks: pillars first, each kind in the order of the
   * later framework, then what only the earlier one has. A pair is left out if neither side is
   * wanted.
   *
   * @param frameworks the registry with the crosswalks
   * @param earlierWanted whether an area of the earlier framework is wanted
   * @param laterWanted whether an area of the later framework is wanted
   */
  public static List<AreaPair> between(
      Frameworks frameworks,
      Framework earlier,
      Framework later,
      Predicate<AreaId> earlierWanted,
      Predicate<AreaId> laterWanted) {
    return Span.between(frameworks, earlier, later).topics(earlierWanted, laterWanted).stream()
        .map(Span.Topic::areas)
        .toList();
  }
}
