package org.peelinspections.compare.lineage;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.peelinspections.compare.lineage.LineagePlaces.Nearness;
import org.peelinspections.model.assessment.LocatedFinding;

/**
 * Pairs findings that say the same, those at comparable places and of the same kind first.
 *
 * @param possible whether two groups may be paired at all
 * @param pair takes each pair, earlier and later
 */
record MatchIdentical(
    LineagePlaces places,
    BiPredicate<LineageGroup, LineageGroup> possible,
    BiConsumer<LocatedFinding, LocatedFinding> pair) {

  /** How the places and kinds of two findings relate. */
  record Stage(Nearness nearness, boolean kindChanged) {}

  private static final List<Stage> STAGES =
      List.of(
          new Stage(Nearness.SAME, false),
          new Stage(Nearness.LINKED, false),
          new Stage(Nearness.SAME, true),
          new Stage(Nearness.LINKED, true),
          new Stage(Nearness.ACROSS, false),
          new Stage(Nearness.ACROSS, true));

  static Stage stage(LineagePlaces places, LineageGroup one, LineageGroup other) {
    return new Stage(places.nearness(one.first(), other.first()), one.kind() != other.kind());
  }

  /** Takes pairs out of the groups, as many as there are. */
  void take(List<LineageGroup> left, List<LineageGroup> right) {
    Map<String, List<LineageGroup>> rightByText =
        right.stream().collect(Collectors.groupingBy(LineageGroup::text));
    for (Stage stage : STAGES) {
      for (LineageGroup one : left) {
        for (LineageGroup other : rightByText.getOrDefault(one.text(), List.of())) {
          if (stage.equals(stage(places, one, other)) && possible.test(one, other)) {
            one.pairAll(other, pair);
          }
        }
      }
    }
  }
}
