package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Grade;
import org.peelinspections.model.StatedDirection;

/**
 * Finds what the inspectorate says about the change since an earlier inspection.
 *
 * <p>A sentence counts if it holds one of the known phrases ("less positive than last year") and
 * speaks of a judgment; many a sentence compares numbers with last year's. The words kept are the
 * sentence. The earlier grade is taken if the sentence names exactly one behind the phrase, the
 * earlier cycle if it names exactly one year that is an earlier cycle.
 */
final class StatedDirections {

  private static final Map<String, Direction> PHRASES = new LinkedHashMap<>();

  static {
    PHRASES.put("less positive than last year", Direction.DECLINED);
    PHRASES.put("more positive than last year", Direction.IMPROVED);
    PHRASES.put("the same as last year", Direction.UNCHANGED);
    PHRASES.put("consistent with last years", Direction.UNCHANGED);
    PHRASES.put("an improvement on last year", Direction.IMPROVED);
    PHRASES.put("an improvement from last year", Direction.IMPROVED);
    PHRASES.put("an improvement on the judgment", Direction.IMPROVED);
    PHRASES.put("a deterioration on last year", Direction.DECLINED);
    PHRASES.put("a deterioration from last year", Direction.DECLINED);
    PHRASES.put("a decline from the judgment", Direction.DECLINED);
    PHRASES.put("has dropped one grade since our last inspection", Direction.DECLINED);
    PHRASES.put("has dropped two grades since our last inspection", Direction.DECLINED);
  }

  private static final List<String> OF_JUDGMENTS =
      List.of(
          "judgment", "judgement", "judged", "assessed", "grade", "grades", "graded", "findings");

  /** The last two words of each phrase; where none of them stand, no phrase does. */
  private static final Set<String> ENDS =
      PHRASES.keySet().stream().map(StatedDirections::end).collect(Collectors.toUnmodifiableSet());

  private StatedDirections() {}

  private static String end(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ', phrase.lastIndexOf(' ') - 1) + 1);
  }

  static List<StatedDirection> in(Block paragraph, Frameworks frameworks, Cycle cycle) {
    if (!holdsAny(paragraph.words(), ENDS) || !holdsAny(paragraph.words(), PHRASES.keySet())) {
      return List.of();
    }
    List<StatedDirection> found = new ArrayList<>();
    for (String sentence : Sentences.of(paragraph.text())) {
      of(sentence, frameworks, cycle).ifPresent(found::add);
    }
    return found;
  }

  private static boolean holdsAny(String words, Set<String> phrases) {
    for (String phrase : phrases) {
      if (words.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<StatedDirection> of(String sentence, Frameworks frameworks, Cycle cycle) {
    String words = " " + FindingText.normalised(sentence) + " ";
    if (OF_JUDGMENTS.stream().noneMatch(word -> words.contains(" " + word + " "))) {
      return Optional.empty();
    }
    return PHRASES.entrySet().stream()
        .filter(phrase -> words.contains(" " + phrase.getKey() + " "))
        .findFirst()
        .map(
            phrase -> {
              String behind = words.substring(words.indexOf(phrase.getKey()));
              return StatedDirection.builder()
                  .direction(phrase.getValue())
                  .words(sentence)
                  .recalledGrade(grade(behind))
                  .since(since(behind, frameworks, cycle))
                  .build();
            });
  }

  private static Optional<Grade> grade(String words) {
    List<Grade> named =
        Arrays.stream(Grade.values())
            .filter(grade -> words.contains(" " + grade.label() + " "))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static Optional<Cycle> since(String words, Frameworks frameworks, Cycle cycle) {
    List<Cycle> named =
        frameworks.all().stream()
            .map(Framework::cycle)
            .distinct()
            .filter(earlier -> earlier.isBefore(cycle))
            .filter(earlier -> words.contains(" " + earlier.key() + " "))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
