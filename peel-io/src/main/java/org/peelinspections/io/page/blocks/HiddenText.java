package org.peelinspections.io.page.blocks;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Tells which elements of HTML hold no text that a reader sees: scripts and the like, what is
 * hidden, and what is struck out.
 *
 * <p>Only the element itself is asked: its name, its attributes, its own style, and the class names
 * by which the common style sheets hide text from sight. Of the page's own style sheets, the rules
 * that hide what has a class or an id are read; not rules for anything else, nor those inside
 * others, such as those for print. What only screen readers leave out ({@code aria-hidden}) is
 * seen, and so is what a click shows ({@code details}). {@link Colours} tells text that has the
 * colour of its ground.
 */
final class HiddenText {

  private static final Set<String> UNSEEN =
      Set.of(
          ("head script style title noscript noframes noembed template svg iframe select datalist"
                  + " progress meter rp canvas audio video object s del strike")
              .split(" "));

  private static final Set<String> CLASSES =
      Set.of(
          ("visually-hidden visuallyhidden govuk-visually-hidden u-visually-hidden sr-only"
                  + " screen-reader-text screen-reader-only d-none hidden is-hidden u-hidden hide"
                  + " invisible offscreen off-screen")
              .split(" "));

  /** A class that shows the element again on a wider screen. */
  private static final Pattern SHOWN =
      Pattern.compile("(?:d-)?(?:sm|md|lg|xl|xxl|2xl)[:-](?!none|hidden).*");

  private static final Pattern STYLE =
      Pattern.compile(
          "(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|content-visibility:hidden"
              + "|text-decoration[a-z-]*:[^;]*line-through"
              + "|(?:opacity|font-size|font|zoom|scale):0?(?:\\.0\\d*|(?<=0))(?![\\d.])"
              + "|font-size:[01](?:\\.\\d*)?px"
              + "|(?:margin-)?(?:left|right|top|bottom):-[1-9]\\d{2,}[a-z]"
              + "|text-indent:-?[1-9]\\d{2,}[a-z%]|(?:-webkit-text-fill-)?color:(?:transparent"
              + "|rgba\\([^)]*[,/]0?\\.?0*%?\\)|#[0-9a-f]{3}0(?![0-9a-f])|#[0-9a-f]{6}00)"
              + "|filter:opacity\\(0%?\\)|transform:(?:scale[xy]?\\(0(?!\\.)"
              + "|translate[xy]?\\(-[1-9]\\d{2,})|clip:rect\\([01](?:px)?[01,p]"
              + "|clip-path:(?:inset\\((?:50|100)%|circle\\(0|polygon\\(00,00|polygon\\(0px0))");

  /** A box without size, which hides what does not fit. */
  private static final Pattern NO_BOX =
      Pattern.compile("(?:^|;)(?:max-)?(?:width|height):[01](?:px)?(?:!important)?(?:;|$)");

  private static final Pattern FOOTNOTE = Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡§]{1,3})[\\])]?");

  private static final Pattern UNIT = Pattern.compile("\\b(?:[ckm]?m|ft|yd|mi)$");

  private static final Pattern OVERFLOW =
      Pattern.compile("overflow(?:-[xy]|-block|-inline)?:(?:hidden|clip)");

  /** The head of a rule that is read. */
  private static final Pattern SIMPLE = Pattern.compile("[a-z\\d]*[.#][\\w-]+");

  /** Heads of rules that hide, such as {@code p.old}, {@code .old} or {@code #old}. */
  private final Set<String> hiding = new HashSet<>();

  HiddenText(Document page) {
    page.getElementsByTag("style").forEach(sheet -> read(sheet.data()));
  }

  private void read(String sheet) {
    int depth = 0;
    int begin = 0;
    int open = 0;
    for (int i = 0; i < sheet.length(); i++) {
      char sign = sheet.charAt(i);
      if (sign == '{' && depth++ == 0) {
        open = i;
      } else if (sign == '}' && --depth == 0) {
        rule(sheet.substring(begin, open), sheet.substring(open + 1, i));
      }
      if (depth <= 0 && (sign == '}' || sign == ';')) {
        depth = 0;
        begin = i + 1;
      }
    }
  }

  private void rule(String heads, String body) {
    if (hides(body)) {
      Stream.of(heads.replaceAll("/\\*[^*]*\\*/", "").split(","))
          .map(String::strip)
          .filter(head -> SIMPLE.matcher(head).matches())
          .forEach(hiding::add);
    }
  }

  boolean is(Element element) {
    return UNSEEN.contains(element.normalName())
        || (element.normalName().equals("dialog") && !element.hasAttr("open"))
        || isFootnoteMark(element)
        || (element.attributesSize() > 0 && isHidden(element));
  }

  /** A raised number or sign that leads to a footnote is no part of the word before it. */
  private static boolean isFootnoteMark(Element element) {
    return element.normalName().equals("sup")
        && FOOTNOTE.matcher(element.text()).matches()
        && (element.childrenSize() == 1
            || !(element.previousSibling() instanceof TextNode before)
            || !isPartOf(before.getWholeText().strip()));
  }

  /**
   * Behind a unit it makes a square; a grade with a note that nothing leads to is no mere grade.
   */
  private static boolean isPartOf(String before) {
    return UNIT.matcher(before).find() || Block.grade(before).isPresent();
  }

  private boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.hasAttr("popover")
        || isHiddenByClass(element)
        || isHiddenByRule(element)
        || (element.hasAttr("style") && hides(element.attr("style")));
  }

  private static boolean hides(String style) {
    String tidy = style.replaceAll("/\\*.*?\\*/|\\s", "").toLowerCase(Locale.ROOT);
    return STYLE.matcher(tidy).find()
        || (OVERFLOW.matcher(tidy).find() && NO_BOX.matcher(tidy).find());
  }

  private static boolean isHiddenByClass(Element element) {
    Set<String> names = element.classNames();
    return names.stream().anyMatch(name -> CLASSES.contains(name.toLowerCase(Locale.ROOT)))
        && names.stream().noneMatch(name -> SHOWN.matcher(name).matches());
  }

  private boolean isHiddenByRule(Element element) {
    String tag = element.normalName();
    return !hiding.isEmpty()
        && Stream.concat(
                element.classNames().stream().map(name -> "." + name),
                Stream.of("#" + element.id()))
            .anyMatch(name -> hiding.contains(name) || hiding.contains(tag + name));
  }
}
