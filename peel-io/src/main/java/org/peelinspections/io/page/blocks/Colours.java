package org.peelinspections.io.page.blocks;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The colours of text and of what it stands on, as far as the markup itself gives both.
 *
 * <p>A page is white where nothing else is said. What has a class or an identifier can have any
 * colour, since style sheets are not read; its text counts as seen unless its own style says both.
 *
 * @param ink that of the text, or {@link #UNKNOWN}
 * @param ground that of what it stands on, or {@link #UNKNOWN}
 */
record Colours(int ink, int ground) {

  private static final int UNKNOWN = -1;
  private static final int WHITE = 0xffffff;

  static final Colours OF_PAGE = new Colours(0, WHITE);

  /** So much can a part of a colour differ that nobody sees it. */
  private static final int UNSEEN = 12;

  private static final Pattern INK = Pattern.compile("(?:^|;)color:([^;!]+)");

  private static final Pattern GROUND =
      Pattern.compile("(?:^|;)background(?:-color|-image)?:([^;!]+)");

  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})");

  private static final Pattern RGB =
      Pattern.compile(
          "rgba?\\((\\d{1,3})[, ]+(\\d{1,3})[, ]+(\\d{1,3})(?:[,/ ]+(?:1|0?\\.[1-9]\\d*))?\\)");

  private static final Set<String> NONE =
      Set.of("", "none", "transparent", "inherit", "initial", "unset");

  private static final Map<String, Integer> NAMES =
      Map.of(
          "white", WHITE,
          "black", 0,
          "red", 0xff0000,
          "green", 0x008000,
          "blue", 0x0000ff,
          "yellow", 0xffff00,
          "grey", 0x808080,
          "gray", 0x808080,
          "snow", 0xfffafa,
          "whitesmoke", 0xf5f5f5);

  /** The colours inside an element that stands on these. */
  Colours in(Element element) {
    if (element.attributesSize() == 0) {
      return this;
    }
    String style =
        element
            .attr("style")
            .replaceAll("/\\*.*?\\*/", "")
            .replaceAll("\\s*([:;,()])\\s*", "$1")
            .strip()
            .toLowerCase(Locale.ROOT);
    boolean named = element.hasAttr("class") || element.hasAttr("id");
    boolean bySheet = named && !element.normalName().equals("body");
    return new Colours(
        colour(INK, style).or(() -> given(element.attr("color"))).orElse(bySheet ? UNKNOWN : ink),
        colour(GROUND, style)
            .or(() -> given(element.attr("bgcolor")))
            .orElse(bySheet ? UNKNOWN : ground));
  }

  /** Returns whether text has the colour of its ground. */
  boolean hide() {
    return ink != UNKNOWN
        && ground != UNKNOWN
        && IntStream.of(0, 8, 16)
            .allMatch(
                part -> Math.abs(((ink >> part) & 0xff) - ((ground >> part) & 0xff)) <= UNSEEN);
  }

  private static Optional<Integer> colour(Pattern property, String style) {
    return property
        .matcher(style)
        .results()
        .reduce((first, last) -> last)
        .flatMap(last -> given(last.group(1)));
  }

  /** A colour, which need not be known; empty if none is given. */
  private static Optional<Integer> given(String text) {
    String colour = text.strip().toLowerCase(Locale.ROOT);
    return NONE.contains(colour) ? Optional.empty() : Optional.of(read(colour));
  }

  private static int read(String colour) {
    Matcher hex = HEX.matcher(colour);
    if (hex.matches()) {
      String digits = hex.group(1);
      return Integer.parseInt(
          digits.length() == 3 ? digits.replaceAll("(\\w)", "$1$1") : digits, 16);
    }
    Matcher rgb = RGB.matcher(colour);
    return rgb.matches()
        ? IntStream.of(1, 2, 3)
            .map(part -> Math.min(255, Integer.parseInt(rgb.group(part))))
            .reduce(0, (before, part) -> (before << 8) | part)
        : NAMES.getOrDefault(colour, UNKNOWN);
  }
}
