package org.peelinspections.report.html;

import java.net.URI;

/** How an address is shown. */
final class Links {

  private static final int LONGEST = 56;
  private static final int LONGEST_PATH = 40;

  private Links() {}

  /** Host and path, shortened in the middle where they are long. */
  static String text(URI address) {
    String text = plain(address);
    if (text.length() <= LONGEST) {
      return text;
    }
    int slash = text.indexOf('/');
    int head = slash < 0 || slash > LONGEST / 2 ? LONGEST / 2 : slash + 1;
    return text.substring(0, head) + "\u2026" + text.substring(text.length() - (LONGEST - head));
  }

  /** The end of the path, in whole steps where it is long, for where the host is said already. */
  static String path(URI address) {
    String text = plain(address);
    int from = text.indexOf('/');
    if (from < 0) {
      return text;
    }
    if (text.length() - from <= LONGEST_PATH) {
      return text.substring(from);
    }
    int step = text.indexOf('/', text.length() - LONGEST_PATH);
    return "\u2026" + text.substring(step < 0 ? text.length() - LONGEST_PATH : step);
  }

  private static String plain(URI address) {
    return address.toString().replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?]+$", "");
  }
}
