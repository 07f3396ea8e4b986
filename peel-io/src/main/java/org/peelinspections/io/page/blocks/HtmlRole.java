package org.peelinspections.io.page.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element of HTML means for the text in it; most mean nothing, or a line of their own. */
enum HtmlRole {
  /** Belongs to the website and not to the page. */
  SITE,
  LIST,
  ITEM,
  TABLE,
  ROW,
  CELL,
  HEADING,
  /** Keeps the lines of its text. */
  LINES,
  BREAK,
  IMAGE,
  OTHER;

  private static final Pattern LINES_KEPT =
      Pattern.compile("(?i)white-space(?:-collapse)?\\s*:\\s*(?:pre|preserve|break-spaces)");

  private static final Map<String, HtmlRole> ROLES = new HashMap<>();

  static {
    put(SITE, "nav", "footer", "form", "aside", "button");
    put(LIST, "ul", "ol", "menu");
    put(ITEM, "li");
    put(TABLE, "table");
    put(ROW, "tr");
    put(CELL, "td", "th");
    put(HEADING, "h1", "h2", "h3", "h4", "h5", "h6", "caption", "legend", "summary");
    put(LINES, "pre", "textarea", "listing", "plaintext");
    put(BREAK, "br");
    put(IMAGE, "img");
  }

  private static void put(HtmlRole role, String... elements) {
    List.of(elements).forEach(element -> ROLES.put(element, role));
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
