package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.peelinspections.compare.lineage.LineagePlaces.Nearness;
import org.peelinspections.model.assessment.LocatedFinding;

/** Pairs findings that say the same, those at comparable places and of the same kind first. */
final class MatchIdentical {

  /** How the places and kinds of two findings relate. */
  record Stage(Nearness nearness, boolean kindChanged) {}

  /** Two findings that say the same. */
  record Pair(LocatedFinding earlier, LocatedFinding later) {}

  private static final List<Stage> STAGES =
      List.of(
          new Stage(Nearness.SAME, false),
          new Stage(Nearness.LINKED, false),
          new Stage(Nearness.SAME, true),
          new Stage(Nearness.LINKED, true),
          new Stage(Nearness.ACROSS, false),
          new Stage(Nearness.ACROSS, true));

  private final LineagePlaces places;
  private final BiPredicate<LineageGroup, LineageGroup> possible;
  private final List<Pair> pairs = new ArrayList<>();

  /**
   * Prepares the pairing.
   *
   * @param possible whether two groups may be paired at all
   */
  MatchIdentical(LineagePlaces places, BiPredicate<LineageGroup, LineageGroup> possible) {
    this.places = places;
    this.possible = possible;
  }

  static Stage stage(LineagePlaces places, LineageGroup one, LineageGroup other) {
    return new Stage(places.nearness(one.first(), other.first()), one.kind() != other.kind());
  }

  /** Takes pairs out of the groups, as many as there are. */
  List<Pair> take(List<LineageGroup> left, List<LineageGroup> right) {
    Map<String, List<LineageGroup>> rightByText = LineageSide.byText(right);
    for (Stage stage : STAGES) {
      for (LineageGroup one : left) {
        for (LineageGroup other : rightByText.getOrDefault(one.text(), List.of())) {
          if (stage.equals(stage(places, one, other)) && possible.test(one, other)) {
            pairAll(one, other);
          }
        }
      }
    }
    return pairs;
  }

  private void pairAll(LineageGroup one, LineageGroup other) {
    while (!one.free().isEmpty() && !other.free().isEmpty()) {
      pairs.add(new Pair(one.free().remove(), other.free().remove()));
    }
  }
}
