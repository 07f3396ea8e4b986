package org.peelinspections.io.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells which elements of HTML hold no text that a reader sees: scripts and the like, what is
 * hidden, and what is struck out.
 *
 * <p>Only the element itself is asked: its name, its attributes, its own style, and the class names
 * by which the common style sheets hide text from sight. Style sheets are not read.
 */
final class HiddenText {

  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "select",
          "datalist",
          "canvas",
          "audio",
          "video",
          "object",
          "s",
          "del",
          "strike");

  private static final Set<String> CLASSES =
      Set.of(
          "visually-hidden",
          "visuallyhidden",
          "govuk-visually-hidden",
          "u-visually-hidden",
          "sr-only",
          "screen-reader-text",
          "screen-reader-only",
          "d-none");

  private static final Pattern STYLE =
      Pattern.compile(
          "(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|text-decoration[a-z-]*:[^;]*"
              + "line-through|(?:opacity|font-size):0(?:\\.0*)?(?![\\d.]))");

  private HiddenText() {}

  static boolean is(Element element) {
    return UNSEEN.contains(element.normalName())
        || (element.normalName().equals("dialog") && !element.hasAttr("open"))
        || (element.attributesSize() > 0 && isHidden(element));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || element.classNames().stream()
            .anyMatch(name -> CLASSES.contains(name.toLowerCase(Locale.ROOT)))
        || (element.hasAttr("style") && hides(element.attr("style")));
  }

  private static boolean hides(String style) {
    String tidy = style.replaceAll("/\\*.*?\\*/|\\s", "").toLowerCase(Locale.ROOT);
    return STYLE.matcher(tidy).find();
  }
}
