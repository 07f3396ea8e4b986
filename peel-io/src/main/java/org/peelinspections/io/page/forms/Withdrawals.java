package org.peelinspections.io.page.forms;

import java.util.List;
import java.util.regex.Pattern;
import org.peelinspections.model.finding.FindingText;

/**
 * Tells sentences that take a judgment back.
 *
 * <p>No such sentence was published; so the words are many and the sentence is short, and one that
 * speaks of something else than a judgment, or of an earlier time, takes nothing back.
 */
public final class Withdrawals {

  private static final int LONGEST = 160;

  private static final String JUDGMENT = "(?:judge?ments?|verdicts?|grades?|grading|ratings?)";

  private static final String BACK =
      "(?:withdrawn|retracted|rescinded|revoked|overturned|quashed|annulled|cancelled|set aside"
          + "|struck out|taken back|suspended|superseded|void|invalid|in error|a mistake|an error"
          + "|wrong|incorrect|mistaken|untrue|false|provisional|a draft|drafts|an example"
          + "|examples|under (?:review|appeal))";

  private static final String SO =
      "(?:so|true|the case|correct|right|accurate|valid|final|current|what we found"
          + "|(?:our|an?|the inspectorates) (?:\\w+ ){0,2}"
          + JUDGMENT
          + "|our (?:view|finding)s?)";

  private static final String NOT = "(?:not|never|no longer|hardly|now not|not yet)";

  /** A word in between that does not turn the sense round. */
  private static final String WORD = "(?:(?!not|never|nor|cannot|longer)\\w+ )";

  private static final String STANDS = "(?:holds?|stands?|appl(?:y|ies))";

  private static final String NO_MORE =
      "(?:no longer|does not|do not|did not|doesnt|dont|cannot) " + STANDS;

  /** The judgment itself is the subject: {@code This judgment has been withdrawn}. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "\\b(?:(?:this|that|these|those|our|both) (?:\\w+ ){0,2}"
              + JUDGMENT
              + "|the (?:judge?ments?|verdicts?)(?: above)?) (?:"
              + (WORD + "{0,4}" + BACK)
              + ("|\\w+ " + NOT + " " + SO)
              + ("|" + NO_MORE + ")\\b"));

  /** Somebody does it: {@code We have since withdrawn this judgment}. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?<!\\b(?:not|never|cannot) )\\b(?:withdraw|withdrew|withdrawn|retract(?:ed)?|rescind(?:ed)?|revoked?"
              + "|overturn(?:ed)?|quashed|annulled|cancel(?:led)?|set aside|t(?:ake|ook|aken) back"
              + "|suspend(?:ed)?|disown(?:ed)?|disregard|ignore|no longer (?:hold|make|stand by)"
              + "|since (?:revised|changed|amended|corrected|replaced|lowered|raised)) (?:"
              + "(?:this|that|these|those|our|the) (?:\\w+ ){0,2}"
              + JUDGMENT
              + "\\b|(?:this|that|it|them)(?: (?:view|opinion|finding)s?)?$)");

  /** A pronoun right behind the judgment: {@code That is no longer so}. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "^(?:(?:but|however|yet|and|since then|today|now) )?(?:this|that|these|those|they|which"
              + "|all of this) (?:\\w+ )?(?:"
              + (NOT + " " + SO)
              + ("|(?:isnt|wasnt|arent|werent) " + SO)
              + ("|" + WORD + "{0,2}" + BACK)
              + ("|the judge?ment (?:before|until)|" + NO_MORE + ")\\b"));

  /** The same of 'it', which mostly is the force, and of 'we'. */
  private static final Pattern SHORT =
      Pattern.compile(
          "^(?:(?:but|however|yet|and|since then|today|now) )?(?:it (?:(?:is|was) (?:no longer|not)"
              + "|no longer is|isnt|wasnt)(?: (?:so|true|the case|our \\w+))?(?: any ?more)?"
              + "|it (?:is|was) untrue|we (?:are|were) (?:wrong|mistaken)"
              + "|we got (?:this|that|it) wrong|or so we thought)$");

  /** Words between two commas, dashes or brackets. */
  private static final Pattern IN_BETWEEN =
      Pattern.compile(",[^,;:]*,|\\([^()]*\\)|\\s[–—-]\\s[^–—]*\\s[–—-](?=\\s)");

  private static final Pattern OTHER_TIME =
      Pattern.compile("\\b(?:20\\d\\d|last|previous|earlier|former)\\b");

  private static final List<String> WITHDRAWN =
      List.of("withdrawn", "retracted", "rescinded", "revoked", "quashed", "annulled");

  /** All judgments of a page: {@code These judgments have been withdrawn}. */
  private static final Pattern ALL =
      Pattern.compile(
          "\\b(?:(?:these|those|all(?: of)?(?: the| these| our)?|our) (?:graded )?(?:judge?ments|grades)|(?:this|the)"
              + " (?:page|report|publication|document|assessment)) (?:(?:was|were|has|have|is|are|been|since|now|all)"
              + " )+(?:"
              + String.join("|", WITHDRAWN)
              + ")\\b");

  private Withdrawals() {}

  /** Whether a sentence says of a judgment, which it names, that it is none. */
  public static boolean names(String sentence) {
    String words = words(sentence);
    return SUBJECT.matcher(words).find() || OBJECT.matcher(words).find();
  }

  /** Whether a sentence takes back what stands right before it. */
  public static boolean follows(String sentence) {
    String words = words(sentence);
    return names(sentence) || PRONOUN.matcher(words).find() || SHORT.matcher(words).find();
  }

  /** Whether the normalised words of a text may say that no judgment of the page holds. */
  public static boolean mayBeOfAll(String words) {
    return WITHDRAWN.stream().anyMatch(words::contains);
  }

  /** Whether a text says that no judgment of the page holds. */
  public static boolean ofAll(String sentence) {
    return ALL.matcher(words(sentence)).find();
  }

  /**
   * The normalised words without what is put in between; none if the sentence is long or speaks of
   * another time.
   */
  private static String words(String sentence) {
    if (sentence.length() > LONGEST) {
      return "";
    }
    String words = FindingText.normalised(IN_BETWEEN.matcher(sentence).replaceAll(" "));
    return OTHER_TIME.matcher(words).find() ? "" : words;
  }
}
