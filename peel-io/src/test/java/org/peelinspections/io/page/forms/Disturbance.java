package org.peelinspections.io.page.forms;

import java.util.List;
import java.util.Random;

/** Turns a sentence that judges into one that does not, in one of several ways. */
enum Disturbance {
  NEGATION {
    @Override
    String apply(String sentence, Random random) {
      return beforeTheGrade(sentence, random, pick(NEGATIONS, random));
    }
  },
  ANOTHER_FORCE {
    @Override
    String apply(String sentence, Random random) {
      List<String> names = NAMES.stream().filter(sentence::contains).toList();
      return names.isEmpty()
          ? beforeTheGrade(sentence, random, "of Eastmere Constabulary")
          : sentence.replace(pick(names, random), "Eastmere Constabulary");
    }
  },
  ANOTHER_YEAR {
    @Override
    String apply(String sentence, Random random) {
      return random.nextBoolean()
          ? pick(YEARS, random) + small(sentence)
          : behind(sentence, pick(LATER, random));
    }
  },
  CLAUSE_IN_FRONT {
    @Override
    String apply(String sentence, Random random) {
      return pick(FRONTS, random) + small(sentence);
    }
  },
  CLAUSE_BEHIND {
    @Override
    String apply(String sentence, Random random) {
      return behind(sentence, pick(BEHIND, random));
    }
  },
  A_PART {
    @Override
    String apply(String sentence, Random random) {
      return beforeTheGrade(sentence, random, pick(PARTS, random));
    }
  };

  private static final List<String> NAMES =
      List.of("Westmarch Police", "the force", "the constabulary");
  private static final List<String> NEGATIONS =
      List.of("not", "never", "no longer", "hardly", "far from", "not yet quite", "neither");
  private static final List<String> YEARS =
      List.of("In 2012, ", "Until last year ", "As in 2013, ", "Before this inspection, ");
  private static final List<String> LATER =
      List.of(" in 2012", " last year", ", as it had in 2013");
  private static final List<String> FRONTS =
      List.of(
          "We cannot say that ",
          "Few believe that ",
          "If ",
          "It would be wrong to say that ",
          "The chief constable hopes that ",
          "Nobody told us that ",
          "The unit that supports ");
  private static final List<String> BEHIND =
      List.of(
          " if its own figures are right",
          ", or so it says",
          ", but only in some towns",
          ", although it was inadequate in 2012",
          ", say its own officers",
          ", unlike Eastmere Constabulary",
          ", which few believe",
          ", but it is not",
          ", but it cannot prove this",
          ", although it has failed to show it",
          ", and there is no truth in that",
          " to a degree",
          " to little effect",
          "?",
          " – but not this year");
  private static final List<String> PARTS =
      List.of("in some aspects", "in parts", "in one town", "on Sundays", "by some measures");
  private static final List<String> GRADES =
      List.of("good", "outstanding", "adequate", "inadequate", "requir", "‘");

  /** The sentence, disturbed. */
  abstract String apply(String sentence, Random random);

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static String small(String sentence) {
    return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
  }

  private static String behind(String sentence, String clause) {
    String open = sentence.replaceAll("(; and|;|\\.)$", "");
    return open + clause + (clause.equals("?") ? "" : ".");
  }

  /** Puts words before a grade of the sentence, or anywhere inside if it has none. */
  private static String beforeTheGrade(String sentence, Random random, String words) {
    List<Integer> places =
        GRADES.stream().map(grade -> sentence.indexOf(" " + grade)).filter(at -> at > 0).toList();
    int at = places.isEmpty() ? inside(sentence, random) : pick(places, random);
    return at < 0
        ? words + " " + sentence
        : sentence.substring(0, at) + " " + words + sentence.substring(at);
  }

  private static int inside(String sentence, Random random) {
    List<Integer> gaps =
        java.util.stream.IntStream.range(1, sentence.length())
            .filter(at -> sentence.charAt(at) == ' ')
            .boxed()
            .toList();
    return gaps.isEmpty() ? -1 : pick(gaps, random);
  }
}
