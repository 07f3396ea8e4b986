package org.peelinspections.model.framework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Ways from one framework to another, over steps that each lead from one to a later one. */
final class Ways {

  private Ways() {}

  /**
   * A way with the fewest steps; of several, the one whose steps were given first. Empty if there
   * is none, or both ends are the same.
   */
  static <S> List<S> shortest(
      List<S> steps, Function<S, String> start, Function<S, String> end, String from, String to) {
    Map<String, List<S>> ways = new HashMap<>(Map.of(from, List.of()));
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !ways.containsKey(to)) {
      String here = open.remove();
      List<S> way = ways.getOrDefault(here, List.of());
      for (S step : steps) {
        String next = end.apply(step);
        if (start.apply(step).equals(here) && ways.putIfAbsent(next, plus(way, step)) == null) {
          open.add(next);
        }
      }
    }
    return ways.getOrDefault(to, List.of());
  }

  /** A list and one more element at its end. */
  static <T> List<T> plus(List<T> list, T element) {
    List<T> more = new ArrayList<>(list);
    more.add(element);
    return List.copyOf(more);
  }
}
