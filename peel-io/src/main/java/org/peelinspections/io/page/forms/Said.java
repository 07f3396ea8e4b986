package org.peelinspections.io.page.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;

/**
 * What a sentence says that is of one of the known forms.
 *
 * @param judged the grades that it gives; none if it gives none
 * @param cycles the cycles that it names, in their order
 * @param earlierGrade the grade of an earlier inspection that it recalls
 */
public record Said(
    String form,
    Says says,
    List<Judged> judged,
    Set<Pillar> pillars,
    List<Cycle> cycles,
    Optional<Grade> earlierGrade) {

  /** A pillar or question and the grade that a sentence gives it. */
  public record Judged(AreaId area, Grade grade) {}

  /** The grade that it gives an area; empty if it gives none, or two. */
  public Optional<Grade> grade(AreaId area) {
    List<Grade> grades =
        judged.stream().filter(j -> j.area().equals(area)).map(Judged::grade).distinct().toList();
    return grades.size() == 1 ? Optional.of(grades.get(0)) : Optional.empty();
  }

  /** What the slots of a form say together; empty if it counts other areas than it names. */
  static Optional<Said> of(Tables.Form form, List<Match.Held> held) {
    Pairing pairing = new Pairing();
    held.forEach(pairing::add);
    return pairing.isWhole()
        ? Optional.of(
            new Said(
                form.id(),
                form.says(),
                List.copyOf(pairing.judged),
                each(held, Match.OfArea.class)
                    .flatMap(named -> named.area().pillar().stream())
                    .collect(Collectors.toUnmodifiableSet()),
                each(held, Match.OfCycle.class).map(Match.OfCycle::cycle).toList(),
                each(held, Match.OfEarlierGrade.class)
                    .map(Match.OfEarlierGrade::grade)
                    .findFirst()))
        : Optional.empty();
  }

  private static <T> Stream<T> each(List<Match.Held> held, Class<T> kind) {
    return held.stream().filter(kind::isInstance).map(kind::cast);
  }

  /**
   * Gives each area its grade: a grade is that of the areas that stand before it and wait for one,
   * else of those behind it.
   */
  private static final class Pairing {

    final List<Judged> judged = new ArrayList<>();
    private final List<AreaId> waiting = new ArrayList<>();
    private Optional<Grade> grade = Optional.empty();
    private Optional<Integer> announced = Optional.empty();
    private int named;
    private boolean miscounted;

    void add(Match.Held one) {
      if (one instanceof Match.OfGrade given) {
        count();
        grade = Optional.of(given.grade());
        waiting.forEach(area -> judged.add(new Judged(area, given.grade())));
        waiting.clear();
      } else if (one instanceof Match.OfNumber number) {
        announced = grade.map(given -> number.number());
      } else if (one instanceof Match.OfArea area) {
        named++;
        if (grade.isPresent() && !area.before()) {
          judged.add(new Judged(area.area(), grade.get()));
        } else {
          waiting.add(area.area());
        }
      }
    }

    private void count() {
      miscounted |= announced.isPresent() && named > 0 && announced.get() != named;
      announced = Optional.empty();
      named = 0;
    }

    boolean isWhole() {
      count();
      return !miscounted;
    }
  }
}
