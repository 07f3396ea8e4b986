package org.peelinspections.report;

import java.net.URI;

/** How an address is shown. */
final class Links {

  private static final int LONGEST = 56;

  private Links() {}

  /** Host and path, shortened in the middle where they are long. */
  static String text(URI address) {
    String text =
        address.toString().replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?]+$", "");
    if (text.length() <= LONGEST) {
      return text;
    }
    int slash = text.indexOf('/');
    int head = slash < 0 || slash > LONGEST / 2 ? LONGEST / 2 : slash + 1;
    return text.substring(0, head) + "\u2026" + text.substring(text.length() - (LONGEST - head));
  }
}
