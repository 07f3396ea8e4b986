package org.peelinspections.io.page.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Numbers;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.fault.InvalidValueException;

/** The slots that a form can have whatever the page is about. */
final class Slots {

  private Slots() {}

  static Map<String, Part> all() {
    Map<String, Part> slots = new HashMap<>();
    slots.put("force", named("it"));
    slots.put("force's", named("its", "'s"));
    slots.put("goes-on", Slots::goesOn);
    slots.put("grade", grade(Match.OfGrade::new, true, "requiring"));
    slots.put("requires-improvement", grade(Match.OfGrade::new, false, "requires"));
    slots.put("require-improvement", grade(Match.OfGrade::new, false, "require"));
    slots.put("earlier-grade", grade(Match.OfEarlierGrade::new, true, "requiring", "require"));
    slots.put("pillar", Slots::pillar);
    for (Pillar pillar : Pillar.values()) {
      slots.put("=" + pillar.token(), (from, in, on) -> on.accept(held(from, in, pillar)));
    }
    slots.put("all-pillars", Slots::allPillars);
    slots.put("question", (from, in, on) -> in.terms().phrases().behind(from, in, on));
    slots.put("question-more", (from, in, on) -> in.terms().phrases().more(from, in, on));
    slots.put("question-noun", (from, in, on) -> in.terms().phrases().before(from, in, on));
    slots.put("areas", (from, in, on) -> in.terms().phrases().areas(from, in, on));
    slots.put("year", (from, in, on) -> year(from, in, on, year -> true));
    slots.put("this-year", Slots::thisYear);
    slots.put("number", Slots::number);
    slots.put("clause", FreeWords::clause);
    slots.put("purpose", FreeWords::purpose);
    slots.put("tail", FreeWords::tail);
    return slots;
  }

  /** The force by one of its names, with some words behind it or none, or as a pronoun. */
  private static Part named(String pronoun, String... behind) {
    List<String> end = List.of(behind);
    return (from, in, on) -> {
      for (List<String> name : in.terms().names()) {
        int at = from.at() + name.size();
        if (in.has(from.at(), name) && in.has(at, end)) {
          on.accept(from.to(at + end.size()));
        }
      }
      if (in.mayBeginWithIt() && in.word(from.at()).equals(pronoun)) {
        on.accept(from.to(from.at() + 1));
      }
    };
  }

  /** Nothing to read: the sentence goes on with the subject of the one before. */
  private static void goesOn(Match from, Sentence in, Consumer<Match> on) {
    if (in.mayBeginWithIt()) {
      on.accept(from);
    }
  }

  /** A grade by its label, or by a form of the verb before 'improvement'. */
  private static Part grade(Function<Grade, Match.Held> holder, boolean labels, String... verbs) {
    Map<List<String>, Grade> grades = new LinkedHashMap<>();
    if (labels) {
      Stream.of(Grade.values()).forEach(grade -> grades.put(Words.of(grade.label()), grade));
    }
    for (String verb : verbs) {
      grades.put(List.of(verb, "improvement"), Grade.REQUIRES_IMPROVEMENT);
    }
    return (from, in, on) ->
        grades.forEach(
            (words, grade) -> {
              if (in.has(from.at(), words)) {
                on.accept(from.to(from.at() + words.size(), holder.apply(grade)));
              }
            });
  }

  /** Nothing to read: the words before mean a pillar. */
  private static Match held(Match from, Sentence in, Pillar pillar) {
    return from.to(
        from.at(), new Match.OfArea(AreaId.of(in.terms().framework().id(), pillar), false));
  }

  private static void pillar(Match from, Sentence in, Consumer<Match> on) {
    Stream.of(Pillar.values())
        .filter(pillar -> pillar.token().equals(in.word(from.at())))
        .forEach(pillar -> on.accept(held(from, in, pillar).to(from.at() + 1)));
  }

  /** Nothing to read: what is said before it is said of every pillar that is graded. */
  private static void allPillars(Match from, Sentence in, Consumer<Match> on) {
    Match all = from;
    for (Pillar pillar : in.terms().gradedPillars()) {
      all = held(all, in, pillar);
    }
    on.accept(all);
  }

  private static void thisYear(Match from, Sentence in, Consumer<Match> on) {
    Cycle cycle = in.terms().framework().cycle();
    year(from, in, on, year -> year.equals(cycle) || year.key().equals("" + cycle.firstYear()));
  }

  private static void year(Match from, Sentence in, Consumer<Match> on, Predicate<Cycle> wanted) {
    cycle(in.word(from.at()))
        .filter(wanted)
        .ifPresent(cycle -> on.accept(from.to(from.at() + 1, new Match.OfCycle(cycle))));
  }

  private static Optional<Cycle> cycle(String word) {
    if (word.length() < 4 || !Character.isDigit(word.charAt(0))) {
      return Optional.empty();
    }
    boolean twoYears = word.length() == 9 && word.startsWith("-20", 4);
    try {
      return Optional.of(Cycle.ofKey(twoYears ? word.substring(0, 5) + word.substring(7) : word));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static void number(Match from, Sentence in, Consumer<Match> on) {
    String word = in.word(from.at());
    Numbers.of(word.equals("no") ? "zero" : word)
        .ifPresent(number -> on.accept(from.to(from.at() + 1, new Match.OfNumber(number))));
  }
}
