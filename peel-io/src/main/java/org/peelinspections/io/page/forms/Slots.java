package org.peelinspections.io.page.forms;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.fault.InvalidValueException;

/** The slots that a form can have whatever the page is about. */
final class Slots {

  private static final List<String> NUMBERS =
      List.of(
          "no",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen");

  private static final Map<Grade, List<String>> LABELS = new EnumMap<>(Grade.class);

  static {
    for (Grade grade : Grade.values()) {
      LABELS.put(grade, Words.of(grade.label()));
    }
  }

  private Slots() {}

  /** The slots by the names that forms call them by. */
  static Map<String, Part> all() {
    Map<String, Part> slots = new HashMap<>();
    slots.put("force", Slots::force);
    slots.put("force's", Slots::possessive);
    slots.put("goes-on", Slots::goesOn);
    slots.put("grade", (from, in, on) -> grade(from, in, on, Held.OfGrade::new));
    slots.put("requires-improvement", improvement("requires"));
    slots.put("require-improvement", improvement("require"));
    slots.put("earlier-grade", Slots::earlierGrade);
    slots.put("pillar", Slots::pillar);
    for (Pillar pillar : Pillar.values()) {
      slots.put("=" + pillar.token(), meaning(pillar));
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

  private static void force(Match from, Sentence in, Consumer<Match> on) {
    for (List<String> name : in.terms().names()) {
      if (in.has(from.at(), name)) {
        on.accept(from.to(from.at() + name.size()));
      }
    }
    if (in.mayBeginWithIt() && in.word(from.at()).equals("it")) {
      on.accept(from.to(from.at() + 1));
    }
  }

  /** Nothing to read: the sentence goes on with the subject of the one before. */
  private static void goesOn(Match from, Sentence in, Consumer<Match> on) {
    if (in.mayBeginWithIt()) {
      on.accept(from);
    }
  }

  private static void possessive(Match from, Sentence in, Consumer<Match> on) {
    for (List<String> name : in.terms().names()) {
      int end = from.at() + name.size();
      if (in.has(from.at(), name) && in.word(end).equals("'s")) {
        on.accept(from.to(end + 1));
      }
    }
    if (in.mayBeginWithIt() && in.word(from.at()).equals("its")) {
      on.accept(from.to(from.at() + 1));
    }
  }

  private static void grade(
      Match from, Sentence in, Consumer<Match> on, Function<Grade, Held> holder) {
    LABELS.forEach(
        (grade, label) -> {
          if (in.has(from.at(), label)) {
            on.accept(from.to(from.at() + label.size(), holder.apply(grade)));
          }
        });
    improvement("requiring", from, in, on, holder);
  }

  private static void earlierGrade(Match from, Sentence in, Consumer<Match> on) {
    grade(from, in, on, Held.OfEarlierGrade::new);
    improvement("require", from, in, on, Held.OfEarlierGrade::new);
  }

  private static Part improvement(String verb) {
    return (from, in, on) -> improvement(verb, from, in, on, Held.OfGrade::new);
  }

  private static void improvement(
      String verb, Match from, Sentence in, Consumer<Match> on, Function<Grade, Held> holder) {
    if (in.has(from.at(), List.of(verb, "improvement"))) {
      on.accept(from.to(from.at() + 2, holder.apply(Grade.REQUIRES_IMPROVEMENT)));
    }
  }

  /** Nothing to read: the words before it mean a pillar. */
  private static Part meaning(Pillar pillar) {
    return (from, in, on) -> on.accept(from.to(from.at(), new Held.OfPillar(pillar)));
  }

  private static void pillar(Match from, Sentence in, Consumer<Match> on) {
    for (Pillar pillar : Pillar.values()) {
      if (pillar.token().equals(in.word(from.at()))) {
        on.accept(from.to(from.at() + 1, new Held.OfPillar(pillar)));
      }
    }
  }

  /** Nothing to read: what is said before it is said of every pillar that is graded. */
  private static void allPillars(Match from, Sentence in, Consumer<Match> on) {
    Match all = from;
    for (Pillar pillar : in.terms().gradedPillars()) {
      all = all.to(from.at(), new Held.OfPillar(pillar));
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
        .ifPresent(cycle -> on.accept(from.to(from.at() + 1, new Held.OfCycle(cycle))));
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
    int number = NUMBERS.indexOf(word);
    boolean digits = number < 0 && word.matches("[0-9]{1,2}");
    if (number >= 0 || digits) {
      int counted = digits ? Integer.parseInt(word) : number;
      on.accept(from.to(from.at() + 1, new Held.OfNumber(counted)));
    }
  }
}
