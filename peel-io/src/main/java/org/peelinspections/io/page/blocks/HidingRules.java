package org.peelinspections.io.page.blocks;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The rules of a page's own style sheets that hide what has a class or an id. Rules for anything
 * else, rules inside others, such as those for print, and style sheets elsewhere are not read.
 */
final class HidingRules {

  private static final Pattern SIMPLE = Pattern.compile("[a-z\\d]*[.#][\\w-]+");

  /** Such as {@code p.old}, {@code .old} or {@code #old}. */
  private final Set<String> selectors = new HashSet<>();

  HidingRules(Document page) {
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
    if (HiddenText.hides(body)) {
      Stream.of(heads.replaceAll("/\\*[^*]*\\*/", "").split(","))
          .map(String::strip)
          .filter(head -> SIMPLE.matcher(head).matches())
          .forEach(selectors::add);
    }
  }

  boolean hide(Element element) {
    return !selectors.isEmpty()
        && Stream.concat(
                element.classNames().stream().map(name -> "." + name),
                Stream.of("#" + element.id()))
            .anyMatch(
                name ->
                    selectors.contains(name) || selectors.contains(element.normalName() + name));
  }
}
