package org.peelinspections.io.page.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * Tells sentences that take a judgment back, by the patterns of {@code take-backs.tsv}.
 *
 * <p>No such sentence was published; so the words are many and the sentence is short, and one that
 * speaks of something else than a judgment, or of what was done at an earlier time, takes nothing
 * back. What a sentence says between semicolons and colons counts by itself too.
 */
public final class Withdrawals {

  private static final int LONGEST = 160;

  /** Words between two commas, dashes or brackets. */
  private static final Pattern IN_BETWEEN =
      Pattern.compile(",[^,;:]*,|\\([^()]*\\)|\\s[–—-]\\s[^–—]*\\s[–—-](?=\\s)");

  private static final Pattern OTHER_TIME =
      Pattern.compile("^in 20\\d\\d\\b|\\b(?:last|previous|earlier|former)\\b");

  private static final List<String> SIGNS = WordLists.phrases("take-back-sign");

  private static final List<Rule> RULES = rules();

  private record Rule(String use, String time, Pattern words) {

    boolean holds(String clause, String normalised, Predicate<String> ofOther) {
      return words.matcher(normalised).find()
          && switch (time) {
            case "own" -> !OTHER_TIME.matcher(normalised).find();
            case "other" -> ofOther.test(clause);
            case "this" -> !ofOther.test(clause);
            default -> true;
          };
    }
  }

  private Withdrawals() {}

  private static List<Rule> rules() {
    Map<String, String> parts = new HashMap<>();
    List<Rule> rules = new ArrayList<>();
    for (Row row : Tables.rows("take-backs.tsv")) {
      String words = row.text("words");
      for (Map.Entry<String, String> part : parts.entrySet()) {
        words = words.replace("{" + part.getKey() + "}", part.getValue());
      }
      if (row.text("use").equals("part")) {
        parts.put(row.text("id"), words);
      } else {
        rules.add(new Rule(row.text("use"), row.text("time"), Pattern.compile(words)));
      }
    }
    return rules;
  }

  /**
   * Whether a sentence says of a judgment, which it names, that it is none.
   *
   * @param ofOther whether a text names an earlier inspection or another force
   */
  public static boolean names(String sentence, Predicate<String> ofOther) {
    return holds(Set.of("named"), sentence, ofOther);
  }

  /** Whether a sentence takes back what stands right before it. */
  public static boolean follows(String sentence, Predicate<String> ofOther) {
    return holds(Set.of("named", "behind"), sentence, ofOther);
  }

  /** Whether a sentence takes back the grades of a table, which stands behind it. */
  public static boolean beforeTable(String sentence, Predicate<String> ofOther) {
    return holds(Set.of("named", "table"), sentence, ofOther);
  }

  /** Whether a sentence takes back the grades of a table, right behind it or in it. */
  public static boolean behindTable(String sentence, Predicate<String> ofOther) {
    return holds(Set.of("named", "behind", "all", "table"), sentence, ofOther);
  }

  /** Whether the normalised words of a text may take back a judgment that they name, or all. */
  public static boolean mayStandIn(String words) {
    return SIGNS.stream().anyMatch(words::contains);
  }

  /** Whether a sentence says that no judgment of the page holds. */
  public static boolean ofAll(String sentence, Predicate<String> ofOther) {
    return holds(Set.of("all"), sentence, ofOther);
  }

  /** Whether a sentence takes back several judgments, which stand before it. */
  public static boolean ofThese(String sentence, Predicate<String> ofOther) {
    return holds(Set.of("these"), sentence, ofOther);
  }

  private static boolean holds(Set<String> uses, String sentence, Predicate<String> ofOther) {
    return Stream.concat(Stream.of(sentence), Stream.of(sentence.split("[;:] ", -1)))
        .distinct()
        .filter(clause -> clause.length() <= LONGEST)
        .anyMatch(
            clause -> {
              String words = FindingText.normalised(IN_BETWEEN.matcher(clause).replaceAll(" "));
              return RULES.stream()
                  .anyMatch(
                      rule -> uses.contains(rule.use()) && rule.holds(clause, words, ofOther));
            });
  }
}
