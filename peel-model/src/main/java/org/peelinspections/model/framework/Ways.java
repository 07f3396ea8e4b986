package org.peelinspections.model.framework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Ways from one framework to another, over steps that each lead from one to a later one. */
final class Ways<S> {

  private final List<S> steps;
  private final Function<S, String> start;
  private final Function<S, String> end;

  Ways(List<S> steps, Function<S, String> start, Function<S, String> end) {
    this.steps = steps;
    this.start = start;
    this.end = end;
  }

  /**
   * A way with the fewest steps; of several, the one whose steps were given first. Empty if there
   * is none, or both ends are the same.
   */
  List<S> shortest(String from, String to) {
    Map<String, List<S>> ways = new LinkedHashMap<>(Map.of(from, List.of()));
    Set<String> seen = new HashSet<>(Set.of(from));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty() && !seen.contains(to)) {
      String here = open.remove();
      for (S step : steps) {
        if (start.apply(step).equals(here) && seen.add(end.apply(step))) {
          ways.put(end.apply(step), plus(ways.getOrDefault(here, List.of()), step));
          open.add(end.apply(step));
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
