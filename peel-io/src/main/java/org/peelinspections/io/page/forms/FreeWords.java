package org.peelinspections.io.page.forms;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The free words that a few forms have behind a grade or before it.
 *
 * <p>They must leave the judgment as it is: no other grade, no other year or earlier inspection, no
 * other force, no words that narrow the judgment or put it into somebody's mouth. Some good words
 * are refused by this, and the sentence stays narrative; that is the lesser evil.
 */
final class FreeWords {

  /** So many free words and no more; the longest clause seen has fewer than half of them. */
  private static final int MOST = 60;

  private static final Set<String> GRADES = WordLists.words("grade");
  private static final Set<String> HARMLESS_BEHIND_GOOD = WordLists.words("behind-good");
  private static final Set<String> HARMFUL = WordLists.words("harmful");
  private static final Set<String> DENYING = WordLists.words("denying");
  private static final Set<String> PURPOSES = WordLists.words("purpose");
  private static final List<List<String>> BEGINNINGS = WordLists.sequences("goes-on");
  private static final Set<String> SUBJECTS = WordLists.words("subject");

  private static final int LONGEST_VERB = 4;

  private FreeWords() {}

  /** Any harmless words but a full stop. */
  static void clause(Match from, Sentence in, Consumer<Match> on) {
    int last = Math.min(in.length(), from.at() + MOST);
    for (int end = from.at(); end < last && isHarmless(in, end); end++) {
      if (end + 1 < in.length()) {
        on.accept(from.to(end + 1));
      }
    }
  }

  /** Why something is done: harmless words without a mark or a denial. */
  static void purpose(Match from, Sentence in, Consumer<Match> on) {
    if (!PURPOSES.contains(in.word(from.at()))) {
      return;
    }
    clause(
        from,
        in,
        match -> {
          if (in.words().subList(from.at(), match.at()).stream()
              .noneMatch(word -> isMark(word) || DENYING.contains(Words.plain(word)))) {
            on.accept(match);
          }
        });
  }

  /** A clause behind a grade that speaks of the same force now. */
  static void tail(Match from, Sentence in, Consumer<Match> on) {
    for (List<String> beginning : BEGINNINGS) {
      int subject = from.at() + beginning.size() - (beginning.contains("it") ? 1 : 0);
      if (in.has(from.at(), beginning) && isSubject(in, subject) && !isDenied(in, subject)) {
        clause(from.to(subject), in, on);
      }
    }
  }

  private static boolean isDenied(Sentence in, int subject) {
    return IntStream.range(subject, subject + LONGEST_VERB)
        .anyMatch(at -> DENYING.contains(plain(in, at)));
  }

  private static boolean isSubject(Sentence in, int at) {
    return SUBJECTS.contains(in.word(at))
        || in.terms().names().stream().anyMatch(name -> in.has(at, name));
  }

  private static boolean isMark(String word) {
    return !Character.isLetterOrDigit(word.charAt(0)) && !word.equals("'s");
  }

  /** A word without what can hide it from the lists; empty behind the last. */
  private static String plain(Sentence in, int at) {
    return at < in.length() ? Words.plain(in.word(at)) : "";
  }

  /** Whether a word of a sentence leaves what the sentence says of the grade as it is. */
  static boolean isHarmless(Sentence in, int at) {
    String word = plain(in, at);
    boolean year = Character.isDigit(word.charAt(0)) && word.length() >= 4;
    return !year
        && ".?!\";:\u2013".indexOf(word.charAt(0)) < 0
        && !isGrade(in, at)
        && !HARMFUL.contains(word)
        && !(word.equals("to") && DENYING.contains(plain(in, at + 1)))
        && in.terms().others().stream().noneMatch(name -> in.has(at, name));
  }

  private static boolean isGrade(Sentence in, int at) {
    String word = plain(in, at);
    return GRADES.contains(word)
        || (word.equals("good") && !HARMLESS_BEHIND_GOOD.contains(in.word(at + 1)))
        || (word.startsWith("requir") && in.word(at + 1).equals("improvement"));
  }
}
