package org.peelinspections.model.internal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Normalises names and texts for comparison; {@code FindingText} says how. */
public final class NormalText {

  private static final String APOSTROPHES = "'`\u00b4\u02bc\u2018\u2019\u201b";

  /** All signs before this one are composed whatever stands around them. */
  private static final char FIRST_COMBINING = '\u0300';

  private static final int NOTHING = 0;
  private static final int GAP = ' ';

  /** The {@linkplain #sign signs} of the characters that most texts consist of. */
  private static final byte[] PLAIN = signs('\0', '\u007f');

  private static final char FIRST_MARK = '\u2010';
  private static final char LAST_MARK = '\u2027';

  /** The signs of dashes, quotation marks and bullets, which stand in nearly every text. */
  private static final byte[] MARKS = signs(FIRST_MARK, LAST_MARK);

  private NormalText() {}

  /** Returns the normalised form of a text; empty if it has no letters or digits. */
  public static String of(String text) {
    char[] given = text.toCharArray();
    byte[] normalised = new byte[given.length];
    int length = 0;
    int before = GAP;
    for (char c : given) {
      int sign;
      if (c < PLAIN.length) {
        sign = PLAIN[c];
      } else if (c >= FIRST_MARK && c <= LAST_MARK) {
        sign = MARKS[c - FIRST_MARK];
      } else {
        return normalisedOfAny(text);
      }
      if (sign != NOTHING) {
        normalised[length] = (byte) sign;
        // One more, unless a gap follows a gap; without a branch, which could not be predicted.
        length += (GAP - (sign | before)) >>> 31;
        before = sign;
      }
    }
    boolean endsInGap = length > 0 && normalised[length - 1] == GAP;
    return new String(normalised, 0, endsInGap ? length - 1 : length, StandardCharsets.ISO_8859_1);
  }

  /** The same for a text of any characters. */
  private static String normalisedOfAny(String text) {
    StringBuilder normalised = new StringBuilder(text.length());
    boolean gap = false;
    for (int c : composed(text).codePoints().toArray()) {
      int sign = sign(c);
      if (sign > GAP) {
        normalised.append(gap && normalised.length() > 0 ? " " : "").appendCodePoint(sign);
      }
      gap = sign == GAP || (gap && sign == NOTHING);
    }
    return normalised.toString();
  }

  /** A letter or digit in lower case, or what stands for a sign that is neither. */
  private static int sign(int c) {
    if (APOSTROPHES.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT) {
      return NOTHING;
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : GAP;
  }

  private static byte[] signs(char first, char last) {
    byte[] signs = new byte[last - first + 1];
    for (char c = first; c <= last; c++) {
      signs[c - first] = (byte) sign(c);
    }
    return signs;
  }

  /** The text with letter and accent as one sign; one without accents apart is that already. */
  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_COMBINING && !(c >= FIRST_MARK && c <= LAST_MARK)) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
