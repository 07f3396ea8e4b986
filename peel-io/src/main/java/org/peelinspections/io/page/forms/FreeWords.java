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

  private static final Set<String> GRADES = Set.of("outstanding", "adequate", "inadequate");

  private static final Set<String> HARMLESS_BEHIND_GOOD =
      Set.of("practice", "practices", "quality", "work", "progress", "use", "examples", "example");

  private static final Set<String> OTHER_TIMES =
      Set.of(
          "last",
          "previous",
          "previously",
          "earlier",
          "formerly",
          "once",
          "was",
          "were",
          "had",
          "then",
          "until",
          "since",
          "ago",
          "future",
          "will",
          "would");

  private static final Set<String> NARROWING =
      Set.of(
          "only",
          "except",
          "unless",
          "if",
          "aspects",
          "aspect",
          "respects",
          "part",
          "parts",
          "partly",
          "mostly",
          "otherwise",
          "nowhere",
          "none",
          "few",
          "nobody",
          "hardly",
          "barely",
          "rarely",
          "seldom",
          "false",
          "wrong",
          "untrue",
          "doubt",
          "doubtful",
          "disputed");

  private static final Set<String> OTHER_VOICES =
      Set.of(
          "judged",
          "judgment",
          "judgement",
          "judgments",
          "graded",
          "grade",
          "grades",
          "assessed",
          "assessment",
          "rated",
          "rating",
          "inspection",
          "inspected",
          "inspectors",
          "said",
          "says",
          "say",
          "claims",
          "claim",
          "claimed",
          "believes",
          "believe",
          "thinks",
          "think",
          "told",
          "according",
          "argues",
          "hopes",
          "agree",
          "agrees",
          "another",
          "other");

  /** What takes the judgment back, wherever it stands. */
  private static final Set<String> DOUBTING =
      words(
          "fail fails failed failing lie lied lies deny denies denied doubts truth true proof prove"
              + " proves proved believed accept accepts accepted contradict contradicts contrary"
              + " opposite degree degrees extent avail");

  /** What takes the judgment back right behind the subject of a clause, or behind its "to". */
  private static final Set<String> DENYING =
      words(
          "not no never cannot nothing neither nor little less without isnt arent doesnt dont didnt"
              + " hasnt havent cant wont couldnt shouldnt");

  /** What begins one more clause, which can take the judgment back. */
  private static final Set<String> ANOTHER_CLAUSE = words("but however though although yet albeit");

  private static final int LONGEST_VERB = 4;

  /** What a force can be good for. */
  private static final Set<String> PURPOSES =
      words(
          "keep protect support safeguard reduce prevent stop tackle make help ensure provide give"
              + " offer improve bring understand meet deliver save identify solve find catch secure"
              + " serve answer respond deal manage build maintain");

  /** How a clause goes on to speak of the same force. */
  private static final List<List<String>> BEGINNINGS =
      List.of(
          List.of(",", "and"),
          List.of(",", "but"),
          List.of("but"),
          List.of(",", "although"),
          List.of("and", "it"),
          List.of(",", "however"));

  private static final Set<String> SUBJECTS =
      Set.of("it", "its", "there", "some", "more", "further", "needs", "must", "has", "should");

  private FreeWords() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }

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
        && !OTHER_TIMES.contains(word)
        && !NARROWING.contains(word)
        && !DOUBTING.contains(word)
        && !ANOTHER_CLAUSE.contains(word)
        && !(word.equals("to") && DENYING.contains(plain(in, at + 1)))
        && !OTHER_VOICES.contains(word)
        && in.terms().others().stream().noneMatch(name -> in.has(at, name));
  }

  private static boolean isGrade(Sentence in, int at) {
    String word = plain(in, at);
    return GRADES.contains(word)
        || (word.equals("good") && !HARMLESS_BEHIND_GOOD.contains(in.word(at + 1)))
        || (word.startsWith("requir") && in.word(at + 1).equals("improvement"));
  }
}
