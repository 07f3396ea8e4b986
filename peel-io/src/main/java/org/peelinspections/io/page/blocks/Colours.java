package org.peelinspections.io.page.blocks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Map<String, String> NAMES =
      Map.of(
          "white", "#ffffff",
          "black", "#000000",
          "red", "#ff0000",
          "green", "#008000",
          "blue", "#0000ff",
          "yellow", "#ffff00",
          "grey", "#808080",
          "gray", "#808080",
          "snow", "#fffafa",
          "whitesmoke", "#f5f5f5");

  /** The colours inside an element; an empty text where they are not known. */
  private record Layer(Element element, String ink, String ground) {}

  private static final Layer PAGE = new Layer(new Element("body"), "#000000", "#ffffff");

  private final Deque<Layer> layers = new ArrayDeque<>();

  void open(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    String style = tidy(element.attr("style"));
    Optional<String> ink = colour(INK, style).or(() -> given(element.attr("color")));
    Optional<String> ground = colour(GROUND, style).or(() -> given(element.attr("bgcolor")));
    boolean styled = element.hasAttr("class") || element.hasAttr("id");
    boolean sheet = styled && !element.normalName().equals("body");
    if (sheet || ink.isPresent() || ground.isPresent()) {
      Layer around = around();
      layers.push(
          new Layer(
              element,
              ink.orElse(sheet ? "" : around.ink()),
              ground.orElse(sheet ? "" : around.ground())));
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
    return !layer.ink().isEmpty()
        && !layer.ground().isEmpty()
        && isSame(layer.ink(), layer.ground());
  }

  private Layer around() {
    return layers.isEmpty() ? PAGE : layers.peek();
  }

  private static boolean isSame(String one, String other) {
    for (int i = 1; i < one.length(); i += 2) {
      int difference =
          Integer.parseInt(one.substring(i, i + 2), 16)
              - Integer.parseInt(other.substring(i, i + 2), 16);
      if (Math.abs(difference) > UNSEEN) {
        return false;
      }
    }
    return true;
  }

  /** A style without comments and needless spaces. */
  private static String tidy(String style) {
    return style
        .replaceAll("/\\*.*?\\*/", "")
        .replaceAll("\\s*([:;,()])\\s*", "$1")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static Optional<String> colour(Pattern property, String style) {
    Matcher found = property.matcher(style);
    Optional<String> last = Optional.empty();
    while (found.find()) {
      last = given(found.group(1));
    }
    return last;
  }

  /** A colour as six digits, or an empty text if it is not known; empty if none is given. */
  private static Optional<String> given(String text) {
    String colour = text.strip().toLowerCase(Locale.ROOT);
    return NONE.contains(colour) ? Optional.empty() : Optional.of(digits(colour));
  }

  private static String digits(String colour) {
    Matcher hex = HEX.matcher(colour);
    if (hex.matches()) {
      String digits = hex.group(1);
      return "#" + (digits.length() == 3 ? digits.replaceAll("([0-9a-f])", "$1$1") : digits);
    }
    Matcher rgb = RGB.matcher(colour);
    return rgb.matches()
        ? "#" + two(rgb.group(1)) + two(rgb.group(2)) + two(rgb.group(3))
        : NAMES.getOrDefault(colour, "");
  }

  private static String two(String number) {
    return String.format(Locale.ROOT, "%02x", Math.min(255, Integer.parseInt(number)));
  }
}
