package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.TextBlocks;
import org.peelinspections.io.page.reading.PageReading;

/** What changes how a page looks and not what it says changes nothing in its reading. */
class PageRelationsTest {

  private static final boolean FULL = Boolean.getBoolean("peel.full");

  /** A dress of a page of text that is given to its lines, or of HTML that is given to its text. */
  @SuppressWarnings("ImmutableEnumChecker") // the changes are lambdas that hold nothing
  private enum Dress {
    BLANK_LINES(page -> page.replace("\n", "\n \n\n")),
    TRAILING_SPACES(page -> page.replace("\n", " \t \n")),
    NO_BREAK_SPACES(page -> page.replace(' ', '\u00a0')),
    OTHER_SPACES(page -> page.replace(" ", " \u2009")),
    ZERO_WIDTH_SPACES(page -> page.replaceAll("(?<=[a-z])(?=[a-z])", "\u200b")),
    SOFT_HYPHENS(page -> page.replaceAll("(?<=[a-z])(?=[b-dfg])", "\u00ad")),
    STRAIGHT_QUOTES(PageRelationsTest::straight),
    WINDOWS_LINES(page -> page.replace("\n", "\r\n")),
    OLD_MACINTOSH_LINES(page -> page.replace('\n', '\r')),
    BYTE_ORDER_MARK(page -> "\ufeff" + page),
    NO_LAST_LINE_END(String::stripTrailing);

    private final UnaryOperator<String> change;

    Dress(UnaryOperator<String> change) {
      this.change = change;
    }
  }

  /** What can be done to tags as well as to text. */
  private static final Set<Dress> OF_TAGS =
      EnumSet.of(
          Dress.WINDOWS_LINES,
          Dress.OLD_MACINTOSH_LINES,
          Dress.BYTE_ORDER_MARK,
          Dress.NO_LAST_LINE_END);

  /** What HTML stands around each text or around the page. */
  private enum Markup {
    PARAGRAPHS("%s", "%s"),
    DIVS("<div><div>%s</div></div>", "%s"),
    SPANS("<span>%s</span>", "%s"),
    ONE_CELL("%s", "<table><tr><td>%s</td></tr></table>"),
    CELLS("<table><tbody><tr><td>%s</td></tr></tbody></table>", "%s"),
    SPACERS("%s", "<table><tr><td></td><td>%s</td><td></td></tr></table>"),
    ENTITIES("&zwnj;%s&nbsp;", "%s"),
    BOLD("<b>%s</b><!-- > -->", "<section><main>%s</main></section>");

    private final String block;
    private final String page;

    Markup(String block, String page) {
      this.block = block;
      this.page = page;
    }

    String of(List<Block> blocks) {
      StringBuilder html = new StringBuilder();
      int depth = 0;
      for (Block item : blocks) {
        for (; depth < item.depth(); depth++) {
          html.append("<ul>");
        }
        for (; depth > item.depth(); depth--) {
          html.append("</ul>");
        }
        String tag = item.isItem() ? "li" : "div";
        String text = this == ENTITIES ? references(item.text()) : escaped(item.text());
        html.append("<%1$s>%2$s</%1$s>\n".formatted(tag, block.replace("%s", text)));
      }
      return "<html>" + page.replace("%s", html) + "</html>";
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String references(String text) {
      StringBuilder references = new StringBuilder();
      text.chars()
          .forEach(
              c ->
                  references.append(
                      c % 3 == 0 ? "&#x%x;".formatted(c) : escaped(String.valueOf((char) c))));
      return references.toString();
    }
  }

  private static String straight(String text) {
    return text.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"");
  }

  static List<Path> samples() {
    List<Path> all = new ArrayList<>(PageSamplesTest.samples());
    Collections.shuffle(all, new Random(2017));
    return FULL ? all : all.subList(0, 16);
  }

  /** All that a reading says but on which lines. */
  private static String said(PageReading reading) {
    StringBuilder said = new StringBuilder(reading.kind().label());
    reading.assessments().forEach(each -> said.append(each).append('\n'));
    reading.diagnostics().forEach(each -> said.append(each.code()).append(each.sentence()));
    reading.coverage().lines().forEach(line -> said.append(line.role()).append(line.text()));
    return straight(said.toString())
        .replaceAll("Evidence\\{[^}]*\\}", "")
        .replaceAll("on line \\d+", "");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void reading_ofAPageInAnotherDress_saysTheSame(Path sample) throws IOException {
    String page = Files.readString(sample);
    String expected = said(Pages.READER.read("page", page));

    for (Dress dress : Dress.values()) {
      if (!page.startsWith("<") || OF_TAGS.contains(dress)) {
        assertThat(said(Pages.READER.read("page", dress.change.apply(page))))
            .as(dress + " of " + sample)
            .isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void reading_ofAPageOfTextInHtml_saysTheSame(Path sample) throws IOException {
    String page = Files.readString(sample);
    if (!page.startsWith("<")) {
      String expected = said(Pages.READER.read("page", page));
      List<Block> blocks = TextBlocks.of(page, PeelLimits.standard());
      for (Markup markup : Markup.values()) {
        assertThat(said(Pages.READER.read("page", markup.of(blocks))))
            .as(markup + " of " + sample)
            .isEqualTo(expected);
      }
    }
  }
}
