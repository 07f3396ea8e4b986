package org.peelinspections.io.page.forms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a sentence apart into words and marks, with its typography folded.
 *
 * <p>Words are in lower case. A dash inside a word stays as one hyphen and an apostrophe as {@code
 * '}, so that {@code go-od} is no grade; but they vanish from the few words that are written with
 * them and without ({@code re-offending}, {@code don’t}), and {@code ’s} is a word of its own.
 * {@code Judgement} is {@code judgment}. Years of a cycle have one hyphen: {@code 2018/19} and
 * {@code 2018–19} are {@code 2018-19}. Every quotation mark is {@code "}, every other dash {@code
 * –}, and {@code &} is {@code and}. Brackets, spaces and characters without width are left out;
 * every other mark stands as it is.
 */
final class Words {

  private static final String APOSTROPHES = "'\u2018\u2019\u201b\u02bc`\u00b4";
  private static final String QUOTES = APOSTROPHES + "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final String BRACKETS = "()[]";

  /** Words of the forms and phrases that are written with a dash or apostrophe and without. */
  private static final Set<String> WRITTEN_BOTH_WAYS = WordLists.words("both-ways");

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private Words(String text) {
    this.text = text;
  }

  static List<String> of(String text) {
    return new Words(visible(text)).read();
  }

  /** Whether words stand among others from an index on. */
  static boolean has(List<String> words, int at, List<String> wanted) {
    return at + wanted.size() <= words.size()
        && (wanted.isEmpty() || words.get(at).equals(wanted.get(0)))
        && words.subList(at, at + wanted.size()).equals(wanted);
  }

  /** A word without a dash or apostrophe inside. */
  static String plain(String word) {
    boolean letters = Character.isLetter(word.codePointAt(0));
    return letters ? word.replace("-", "").replace("'", "") : word;
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      if (Character.getType(c) != Character.FORMAT) {
        visible.append(c);
      }
    }
    return visible.toString();
  }

  private List<String> read() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (isBetween(i, true) && (isIn(APOSTROPHES, c) || isIn(DASHES, c))) {
        join(i);
      } else if (isBetween(i, false) && (c == '/' || isIn(DASHES, c))) {
        word.append('-');
      } else {
        flush();
        mark(c);
      }
    }
    flush();
    return words;
  }

  /** Whether a mark stands between two letters, or between two digits. */
  private boolean isBetween(int i, boolean letters) {
    return i > 0
        && i + 1 < text.length()
        && (letters
            ? Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1))
            : Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1)));
  }

  private void join(int i) {
    boolean possessive =
        isIn(APOSTROPHES, text.charAt(i))
            && text.charAt(i + 1) == 's'
            && (i + 2 == text.length() || !Character.isLetter(text.charAt(i + 2)));
    if (possessive) {
      flush();
      word.append('\'');
    } else {
      word.append(isIn(APOSTROPHES, text.charAt(i)) ? '\'' : '-');
    }
  }

  private void flush() {
    if (!word.isEmpty()) {
      String said = word.toString().toLowerCase(Locale.ROOT).replace("judgement", "judgment");
      String plain = plain(said);
      words.add(WRITTEN_BOTH_WAYS.contains(plain) ? plain : said);
      word.setLength(0);
    }
  }

  private void mark(char c) {
    if (isIn(QUOTES, c)) {
      words.add("\"");
    } else if (isIn(DASHES, c)) {
      words.add("\u2013");
    } else if (c == '&') {
      words.add("and");
    } else if (!isIn(BRACKETS, c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
      words.add(String.valueOf(c));
    }
  }

  private static boolean isIn(String marks, char c) {
    return marks.indexOf(c) >= 0;
  }
}
