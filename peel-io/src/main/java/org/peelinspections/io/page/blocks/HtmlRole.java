package org.peelinspections.io.page.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element of HTML means for the text in it; most mean nothing, or a line of their own. */
enum HtmlRole {
  /** Belongs to the website and not to the page. */
  SITE("nav footer form aside button"),
  LIST("ul ol menu"),
  ITEM("li"),
  TABLE("table"),
  ROW("tr"),
  CELL("td th"),
  HEADING("h1 h2 h3 h4 h5 h6 caption legend summary"),
  /** Keeps the lines of its text. */
  LINES("pre textarea listing plaintext"),
  BREAK("br"),
  IMAGE("img"),
  OTHER("");

  private static final Pattern LINES_KEPT =
      Pattern.compile("(?i)white-space(?:-collapse)?\\s*:\\s*(?:pre|preserve|break-spaces)");

  private static final Map<String, HtmlRole> ROLES = new HashMap<>();

  static {
    for (HtmlRole role : values()) {
      List.of(role.elements.split(" ")).forEach(element -> ROLES.put(element, role));
    }
  }

  private final String elements;

  HtmlRole(String elements) {
    this.elements = elements;
  }

  static HtmlRole of(Element element) {
    HtmlRole role = ROLES.getOrDefault(element.normalName(), OTHER);
    return role == OTHER && keepsLines(element) ? LINES : role;
  }

  private static boolean keepsLines(Element element) {
    return element.attributesSize() > 0
        && element.hasAttr("style")
        && LINES_KEPT.matcher(element.attr("style")).find();
  }

  /** Returns whether an element of this role stands on lines of its own. */
  boolean breaks(Element element) {
    return element.isBlock() || this == SITE || this == LINES || this == HEADING;
  }
}
