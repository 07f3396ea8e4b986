package org.peelinspections.io.page.blocks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Tells text that has the colour of what it stands on, as far as the markup itself gives both.
 *
 * <p>A page is white where nothing else is said. What has a class or an identifier can have any
 * colour, since style sheets are not read; its text counts as seen unless its own style says both.
 */
final class Colours {

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

  private static final int UNKNOWN = -1;
  private static final int WHITE = 0xffffff;

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

  /** The colours inside an element, which need not be known. */
  private record Layer(Element element, int ink, int ground) {}

  private static final Layer PAGE = new Layer(new Element("body"), 0, WHITE);

  private final Deque<Layer> layers = new ArrayDeque<>();

  void open(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    String style = tidy(element.attr("style"));
    Optional<Integer> ink = colour(INK, style).or(() -> given(element.attr("color")));
    Optional<Integer> ground = colour(GROUND, style).or(() -> given(element.attr("bgcolor")));
    boolean styled = element.hasAttr("class") || element.hasAttr("id");
    boolean sheet = styled && !element.normalName().equals("body");
    if (sheet || ink.isPresent() || ground.isPresent()) {
      Layer around = around();
      layers.push(
          new Layer(
              element,
              ink.orElse(sheet ? UNKNOWN : around.ink()),
              ground.orElse(sheet ? UNKNOWN : around.ground())));
    }
  }

  void close(Element element) {
    if (!layers.isEmpty() && layers.peek().element().equals(element)) {
      layers.pop();
    }
  }

  /** Returns whether text here has the colour of its ground. */
  boolean hide() {
    Layer layer = around();
    return layer.ink() != UNKNOWN
        && layer.ground() != UNKNOWN
        && IntStream.of(0, 8, 16)
            .allMatch(
                part -> Math.abs(part(layer.ink(), part) - part(layer.ground(), part)) <= UNSEEN);
  }

  private static int part(int colour, int shift) {
    return (colour >> shift) & 0xff;
  }

  private Layer around() {
    return layers.isEmpty() ? PAGE : layers.peek();
  }

  private static String tidy(String style) {
    return style
        .replaceAll("/\\*.*?\\*/", "")
        .replaceAll("\\s*([:;,()])\\s*", "$1")
        .strip()
        .toLowerCase(Locale.ROOT);
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
        ? (two(rgb, 1) << 16) | (two(rgb, 2) << 8) | two(rgb, 3)
        : NAMES.getOrDefault(colour, UNKNOWN);
  }

  private static int two(Matcher rgb, int part) {
    return Math.min(255, Integer.parseInt(rgb.group(part)));
  }
}
