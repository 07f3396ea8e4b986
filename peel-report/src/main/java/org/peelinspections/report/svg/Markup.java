package org.peelinspections.report.svg;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A piece of a page or picture that is read alike as HTML and as XML.
 *
 * <p>It is made from a template, which is markup with single quotes around attributes, and with
 * values for each {@code %s} in it. A template is never taken from data. A value that is markup is
 * put in as it is; of any other the text is escaped, and what XML forbids, such as a control
 * character or half of a surrogate pair, becomes U+FFFD.
 */
public final class Markup {

  public static final Markup NONE = new Markup("");

  private static final Pattern PLACE = Pattern.compile("%s");

  /** C1 control characters are allowed in XML, but no page is to have them. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\t\n -~\u00a0-\ud7ff\ue000-\ufffd\\x{10000}-\\x{10ffff}]");

  private final String markup;

  private Markup(String markup) {
    this.markup = markup;
  }

  /**
   * Fills a template.
   *
   * @param values one for each {@code %s}, inside a tag only between the quotes of an attribute
   * @throws IllegalArgumentException if there are more or fewer
   */
  public static Markup of(String template, Object... values) {
    String[] parts = PLACE.split(template.replace('\'', '"'), -1);
    if (parts.length != values.length + 1) {
      throw new IllegalArgumentException(values.length + " values for " + template);
    }
    StringBuilder filled = new StringBuilder(parts[0]);
    for (int i = 0; i < values.length; i++) {
      boolean inAttribute = filled.lastIndexOf("=\"") > filled.lastIndexOf(">");
      filled.append(values[i] instanceof Markup inner ? inner : escaped(values[i], inAttribute));
      filled.append(parts[i + 1]);
    }
    return new Markup(filled.toString());
  }

  private static String escaped(Object value, boolean inAttribute) {
    String text =
        clean(value.toString()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return inAttribute ? text.replace("\"", "&quot;") : text;
  }

  /** The text with U+FFFD in place of each character that XML forbids. */
  static String clean(String text) {
    return FORBIDDEN.matcher(text).replaceAll("\ufffd");
  }

  public static <T> Markup each(Collection<T> values, Function<? super T, Markup> markup) {
    return join("", values, markup);
  }

  public static Markup times(int count, IntFunction<Markup> markup) {
    return all(IntStream.range(0, count).mapToObj(markup).toList());
  }

  public static Markup all(Collection<Markup> pieces) {
    return each(pieces, piece -> piece);
  }

  /** The markup of each value, with a text between one and the next. */
  public static <T> Markup join(
      String between, Collection<T> values, Function<? super T, Markup> markup) {
    return new Markup(
        values.stream()
            .map(markup)
            .map(Markup::toString)
            .collect(Collectors.joining(escaped(between, false))));
  }

  public boolean isEmpty() {
    return markup.isEmpty();
  }

  /**
   * A table that can be scrolled.
   *
   * @param region the name of the region that can be scrolled
   * @param classes the style classes of the region and of the table
   * @param body the groups of rows
   */
  public static Markup table(
      String region, List<String> classes, String caption, Markup heads, Markup body) {
    return of(
        """
        <div class='%s' role='region' aria-label='%s' tabindex='0'><table class='%s'>
        <caption>%s</caption>
        <thead><tr>%s</tr></thead>
        %s</table></div>
        """,
        classes.get(0), region, classes.get(1), caption, heads, body);
  }

  public static Markup head(String words) {
    return of("<th scope='col'>%s</th>", words);
  }

  /** A link, or the text alone if the address is not one of the web. */
  public static Markup link(URI address, String text) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return scheme.equals("http") || scheme.equals("https")
        ? of("<a href='%s'>%s</a>", address, text)
        : of("<span>%s</span>", text);
  }

  @Override
  public String toString() {
    return markup;
  }
}
