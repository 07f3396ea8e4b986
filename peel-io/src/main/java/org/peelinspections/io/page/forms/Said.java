package org.peelinspections.io.page.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.framework.Question;

/**
 * What a sentence says that is of one of the known forms.
 *
 * @param form the name of the form in the table
 * @param says what kind of statement it is
 * @param judged the grades that it gives; none if it gives none
 * @param pillars the pillars that it names
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

  /** The grade that it gives a pillar; empty if it gives none, or two. */
  public Optional<Grade> grade(Pillar pillar) {
    return only(judged.stream().filter(j -> j.pillar().equals(Optional.of(pillar))).toList());
  }

  /** The grade that it gives a question; empty if it gives none, or two. */
  public Optional<Grade> grade(Question question) {
    return only(judged.stream().filter(j -> j.question().equals(Optional.of(question))).toList());
  }

  private static Optional<Grade> only(List<Judged> found) {
    List<Grade> grades = found.stream().map(Judged::grade).distinct().toList();
    return grades.size() == 1 ? Optional.of(grades.get(0)) : Optional.empty();
  }

  /** What the slots of a form say together; empty if it counts other areas than it names. */
  static Optional<Said> of(SentenceForm form, List<Held> held) {
    Pairing pairing = new Pairing();
    held.forEach(pairing::add);
    return pairing.isWhole()
        ? Optional.of(
            new Said(
                form.id(),
                form.says(),
                List.copyOf(pairing.judged),
                each(held, Held.OfPillar.class)
                    .map(Held.OfPillar::pillar)
                    .collect(Collectors.toUnmodifiableSet()),
                each(held, Held.OfCycle.class).map(Held.OfCycle::cycle).toList(),
                each(held, Held.OfEarlierGrade.class).map(Held.OfEarlierGrade::grade).findFirst()))
        : Optional.empty();
  }

  private static <T> java.util.stream.Stream<T> each(List<Held> held, Class<T> kind) {
    return held.stream().filter(kind::isInstance).map(kind::cast);
  }

  /**
   * Gives each area its grade: a grade is that of the areas that stand before it and wait for one,
   * else of those behind it.
   */
  private static final class Pairing {

    final List<Judged> judged = new ArrayList<>();
    private final List<Held> waiting = new ArrayList<>();
    private Optional<Grade> grade = Optional.empty();
    private Optional<Integer> announced = Optional.empty();
    private int named;
    private boolean miscounted;

    void add(Held one) {
      if (one instanceof Held.OfGrade given) {
        count();
        grade = Optional.of(given.grade());
        waiting.forEach(area -> pair(area, given.grade()));
        waiting.clear();
      } else if (one instanceof Held.OfNumber number) {
        announced = grade.map(given -> number.number());
      } else if (one instanceof Held.OfPillar || one instanceof Held.OfQuestion) {
        named++;
        boolean waits = one instanceof Held.OfQuestion question && question.before();
        if (grade.isPresent() && !waits) {
          pair(one, grade.get());
        } else {
          waiting.add(one);
        }
      }
    }

    private void pair(Held area, Grade given) {
      if (area instanceof Held.OfPillar pillar) {
        judged.add(new Judged(Optional.of(pillar.pillar()), Optional.empty(), given));
      } else if (area instanceof Held.OfQuestion question) {
        judged.add(new Judged(Optional.empty(), Optional.of(question.question()), given));
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
