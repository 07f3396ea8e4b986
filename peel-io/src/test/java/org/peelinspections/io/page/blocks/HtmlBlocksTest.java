package org.peelinspections.io.page.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Seeds;

class HtmlBlocksTest {

  private static List<Block> parse(String html) {
    return HtmlBlocks.of(html, PeelLimits.standard()).all();
  }

  private static List<Tuple> blocks(String html) {
    return parse(html).stream()
        .map(block -> tuple(block.line(), block.depth(), block.text()))
        .toList();
  }

  @Test
  void of_headingsAndParagraphs_areBlocksWithTheirLines() {
    assertThat(blocks("<h1>Title</h1>\n<p>One\n  and <b>two</b>.</p>\n\n<p>\n  Three</p>"))
        .containsExactly(tuple(1, 0, "Title"), tuple(2, 0, "One and two."), tuple(6, 0, "Three"));
  }

  @Test
  void of_characterReferences_areTheirCharacters() {
    assertThat(blocks("<p>the force&rsquo;s &lsquo;plan&rsquo;&nbsp;&amp; more &#8211; &lt;b&gt;"))
        .containsExactly(tuple(1, 0, "the force’s ‘plan’ & more – <b>"));
  }

  @Test
  void of_nestedLists_areItemsOfTheirDepth() {
    assertThat(
            blocks("<ul><li>a<ul><li>b<ol><li>c</li></ol></li><li>d</li></ul></li><li>e</li></ul>"))
        .containsExactly(
            tuple(1, 1, "a"),
            tuple(1, 2, "b"),
            tuple(1, 3, "c"),
            tuple(1, 2, "d"),
            tuple(1, 1, "e"));
  }

  @Test
  void of_missingEndTags_areTheSame() {
    assertThat(blocks("<ul><li>a<ul><li>b<li>c</ul><li>d</ul><p>e<p>f"))
        .containsExactly(
            tuple(1, 1, "a"),
            tuple(1, 2, "b"),
            tuple(1, 2, "c"),
            tuple(1, 1, "d"),
            tuple(1, 0, "e"),
            tuple(1, 0, "f"));
  }

  @Test
  void of_paragraphsInsideAnItem_continueIt() {
    List<Block> blocks = parse("<ul><li><p>a.</p><p>b<br>c</p></li><li><div>d</div></li></ul>e");

    assertThat(blocks).extracting(Block::text).containsExactly("a.", "b", "c", "d", "e");
    assertThat(blocks).extracting(Block::depth).containsExactly(1, 0, 0, 1, 0);
    assertThat(blocks)
        .extracting(Block::continuesItem)
        .containsExactly(false, true, true, false, false);
  }

  @Test
  void of_lineBreakInsideASentenceOfAnItem_isASpace() {
    assertThat(blocks("<ul><li>a<br>b:<br>c</li></ul>"))
        .containsExactly(tuple(1, 1, "a b:"), tuple(1, 0, "c"));
  }

  @Test
  void of_itemOutsideAnyList_isAnItem() {
    assertThat(blocks("<li>a<h2>b</h2><p>c</p>"))
        .containsExactly(tuple(1, 1, "a"), tuple(1, 0, "b"), tuple(1, 0, "c"));
  }

  @Test
  void of_bulletInAParagraph_isAnItem() {
    assertThat(blocks("<p>• a<br>• b</p>")).containsExactly(tuple(1, 1, "a"), tuple(1, 1, "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pre", "textarea", "listing"})
  void of_textThatKeepsItsLines_isReadAsAPageOfText(String element) {
    String html = "<p>z</p>\n<%1$s>\na\n\n • b\n   • c\nd</%1$s>".formatted(element);

    assertThat(blocks(html))
        .containsExactly(
            tuple(1, 0, "z"),
            tuple(3, 0, "a"),
            tuple(5, 1, "b"),
            tuple(6, 2, "c"),
            tuple(7, 0, "d"));
  }

  @Test
  void of_textWhoseStyleKeepsItsLines_breaksAtThem() {
    assertThat(blocks("<div style='color: red; white-space: pre-line'>a\n- b\n</div>"))
        .containsExactly(tuple(1, 0, "a"), tuple(2, 1, "b"));
  }

  @Test
  void of_lineSeparator_endsTheBlock() {
    assertThat(blocks("<p>a\u2028b&#x2029;c</p>"))
        .containsExactly(tuple(1, 0, "a"), tuple(1, 0, "b"), tuple(1, 0, "c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s>x</s>",
        "<del>x</del>",
        "<strike>x</strike>",
        "<span style='color: red; text-decoration: 2px line-through'>x</span>",
        "<div style='DISPLAY : none'>x</div>",
        "<div style='visibility:hidden'>x</div>",
        "<div style='opacity: 0'>x</div>",
        "<p hidden>x</p>",
        "<span popover>x</span>",
        "<noframes>x</noframes>",
        "<progress>x</progress>",
        "<p style='font-size:0px'>x</p>",
        "<p style='font: 0/0 a'>x</p>",
        "<p style='font-size:1px'>x</p>",
        "<p style='opacity:.01'>x</p>",
        "<p style='opacity:0%'>x</p>",
        "<p style='clip: rect(0 0 0 0)'>x</p>",
        "<p style='clip:rect(1px, 1px, 1px, 1px)'>x</p>",
        "<p style='clip-path: circle(0)'>x</p>",
        "<p style='clip-path: polygon(0 0, 0 0, 0 0)'>x</p>",
        "<p style='margin-left:-9999px'>x</p>",
        "<p style='transform: translateX(-9999px)'>x</p>",
        "<p style='text-indent:100%; overflow:hidden'>x</p>",
        "<p style='height: 0; overflow-y: clip'>x</p>",
        "<p style='color: rgba(0, 0, 0, 0)'>x</p>",
        "<p style='color:#0000'>x</p>",
        "<p style='color:#fff'>x</p>",
        "<p style='color: white !important'>x</p>",
        "<p style='color:rgb(255, 255, 255)'>x</p>",
        "<p style='color:rgb(254 254 254 / 1)'>x</p>",
        "<font color='#FFFFFF'>x</font>",
        "<p class='a' style='color:#123456;background:#123456'>x</p>",
        "<p style='background-color:black'><span style='color:#000'>x</span></p>",
        "<div style='color:white'><p>x</p></div>",
        "<table bgcolor='red'><tr><td style='color:red'>x</td></tr></table>",
        "<span class='tag sr-only'>x</span>",
        "<dialog>x</dialog>",
        "<p style='position:absolute; left:-9999px'>x</p>",
        "<p style='text-indent:-999em'>x</p>",
        "<p style='width:1px;height:1px;overflow:hidden'>x</p>",
        "<p style='max-height:0; overflow:hidden'>x</p>",
        "<p style='clip:rect(0, 0, 0, 0)'>x</p>",
        "<p style='clip-path:inset(50%)'>x</p>",
        "<p style='color: transparent'>x</p>",
        "<p style='content-visibility:hidden'>x</p>",
        "<p style='transform:scale(0)'>x</p>",
        "<p style='filter:opacity(0)'>x</p>",
        "<p class='hidden'>x</p>",
        "<p class='invisible'>x</p>",
        "<table hidden><tr><td>x</td><td>x</td></tr></table>"
      })
  void of_hiddenOrStruckOutText_isNoText(String hidden) {
    assertThat(blocks("<p>a" + hidden + "b</p>"))
        .allSatisfy(block -> assertThat((String) block.toList().get(2)).doesNotContain("x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ins>x</ins>",
        "<span style='opacity: 0.5'>x</span>",
        "<span style='text-decoration: underline'>x</span>",
        "<span aria-hidden='true'>x</span>",
        "<details><summary>x</summary></details>",
        "<span style='font-size: 0.8em'>x</span>",
        "<span style='font: 12px a'>x</span>",
        "<span style='opacity: 1'>x</span>",
        "<span style='color: rgba(0,0,0,1)'>x</span>",
        "<span style='color: rgba(0, 0, 0, 0.87)'>x</span>",
        "<span style='color:#000000'>x</span>",
        "<span style='color:#ff000f'>x</span>",
        "<p style='background:#1d70b8;color:#fff'>x</p>",
        "<div style='background:navy'><p style='color:white'>x</p></div>",
        "<p class='badge' style='color:#fff'>x</p>",
        "<div class='badge'><span style='color:#fff'>x</span></div>",
        "<div style='color:white'><p style='color:black'>x</p></div>",
        "<p style='left:-2px'>x</p>",
        "<p style='max-width:100%;overflow:hidden'>x</p>",
        "<p style='height:0.5em'>x</p>",
        "<p class='d-none d-md-block'>x</p>",
        "<p class='hidden lg:block'>x</p>",
        "<p class='hidden-gem'>x</p>",
        "<dialog open>x</dialog>"
      })
  void of_textThatIsShown_isText(String shown) {
    assertThat(blocks(shown)).extracting(block -> block.toList().get(2)).containsExactly("x");
  }

  @Test
  void of_markOfAFootnote_isNoText() {
    assertThat(blocks("<p>Good<sup><a href='#f1'>1</a></sup></p><p>5 m<sup>2</sup></p>"))
        .extracting(block -> block.toList().get(2))
        .containsExactly("Good", "5 m2");
  }

  @Test
  void of_raisedNumber_isNoPartOfTheNumberBefore() {
    assertThat(blocks("<p>Within 3<sup>1</sup> months, on 12<sup>th</sup> May<sup>*</sup>.</p>"))
        .extracting(block -> block.toList().get(2))
        .containsExactly("Within 3 months, on 12th May.");
  }

  @Test
  void of_raisedNumberBehindAGrade_isKept() {
    assertThat(blocks("<p>Good<sup>1</sup></p>"))
        .extracting(block -> block.toList().get(2))
        .containsExactly("Good1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>.a{display:none}</style><p class='b a'>x</p>",
        "<style>@import 'y'; p.a , #b { text-decoration : line-through; }</style><p class=a>x</p>",
        "<style>p{margin:0}/* old */ #a{visibility:hidden}</style><div id=a><p>x</p></div>"
      })
  void of_textThatTheStyleSheetHides_isNoText(String hidden) {
    assertThat(blocks(hidden)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>@media print{.a{display:none}}</style><p class=a>x</p>",
        "<style>.a{color:red}.b{display:none}}</style><p class=a>x</p>",
        "<style>div.a{display:none}</style><p class=a>x</p>",
        "<style>.a{display:none</style><p class=a>x</p>",
        "<style>.a .b{display:none}</style><p class=a>x</p>"
      })
  void of_textThatTheStyleSheetShows_isText(String shown) {
    assertThat(blocks(shown)).extracting(block -> block.toList().get(2)).containsExactly("x");
  }

  @Test
  void of_imageBetweenSentences_doesNotGlueThem() {
    assertThat(blocks("<p>It listens.<img src='x' alt='An officer'>It answers.</p>"))
        .extracting(block -> block.toList().get(2))
        .containsExactly("It listens. It answers.");
  }

  @Test
  void of_summaryOfDetails_isALineOfItsOwn() {
    assertThat(blocks("<details><summary>Judgment</summary>Good</details>"))
        .extracting(block -> block.toList().get(2))
        .containsExactly("Judgment", "Good");
  }

  @Test
  void of_imageOfOneDot_isNoText() {
    assertThat(blocks("<p>a</p><img alt='Good' width=1 height=1>"))
        .extracting(block -> block.toList().get(2))
        .containsExactly("a");
  }

  @Test
  void of_image_isTextOnlyWhereItAloneShowsAGrade() {
    assertThat(blocks("<p><img alt='Requires improvement'></p>\n<p><img alt='Good' src=x></p>"))
        .containsExactly(tuple(1, 0, "Requires improvement"), tuple(2, 0, "Good"));
    assertThat(
            blocks(
                "<p><img alt='A good day'></p><p><img alt='Good'>a</p>"
                    + "<p><img alt='Good'><img alt='Inadequate'></p>"))
        .containsExactly(tuple(1, 0, "a"));
  }

  @Test
  void of_cellsThatLayOutThePage_areTheirBlocks() {
    String html =
        "<table><tr><td>menu</td><td><h1>a</h1><table><tr><td>b</td><td>c</td></tr></table>"
            + "<ul><li>d</li></ul></td></tr></table>";

    assertThat(blocks(html))
        .containsExactly(
            tuple(1, 0, "menu"), tuple(1, 0, "a"), tuple(1, 0, "b | c"), tuple(1, 1, "d"));
  }

  @Test
  void of_emptyAndWideCells_keepTheirColumns() {
    assertThat(
            parse(
                "<table><caption>t</caption><tr><th>a<th colspan=2>b</tr>"
                    + "<tr><td>c<td><td>d<br>e</tr><tr><td>f</td></tr></table>"))
        .extracting(Block::text, Block::cells, Block::beginsTable)
        .containsExactly(
            tuple("t", List.of(), false),
            tuple("a | b | b", List.of("a", "b", "b"), true),
            tuple("c | | d e".replace("| |", "|  |"), List.of("c", "", "d e"), false),
            tuple("f", List.of("f"), false));
  }

  @Test
  void of_pageInsideOneForm_isContent() {
    assertThat(HtmlBlocks.of("<form><p>a</p></form>", PeelLimits.standard()).content()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 101})
  void of_tablesInsideEachOther_areReadUpToTheLimit(int depth) {
    String html = "<table><tr><td>".repeat(depth) + "a";
    if (depth <= 100) {
      assertThat(parse(html)).extracting(Block::text).containsExactly("a");
    } else {
      assertThatExceptionOfType(PeelLimitException.class).isThrownBy(() -> parse(html));
    }
  }

  @Test
  void of_textBehindAListInsideAnItem_isAParagraph() {
    assertThat(blocks("<ul><li>a<ul><li>b</li></ul>c</li></ul>"))
        .containsExactly(tuple(1, 1, "a"), tuple(1, 2, "b"), tuple(1, 0, "c"));
  }

  @Test
  void of_breakInAParagraph_endsTheBlock() {
    assertThat(blocks("<p>Last updated 12/12/2017<br>\nGood</p>"))
        .containsExactly(tuple(1, 0, "Last updated 12/12/2017"), tuple(2, 0, "Good"));
  }

  @Test
  void of_table_isRowsOfCells() {
    List<Block> blocks =
        parse("<table><tr><th>Area<th>Grade<tr>\n<td><p>Preventing crime</p><td>Good</table>");

    assertThat(blocks)
        .extracting(Block::cells)
        .containsExactly(List.of("Area", "Grade"), List.of("Preventing crime", "Good"));
  }

  @Test
  void of_rowWithOneFilledCell_isAParagraph() {
    assertThat(parse("<table><tr><td></td><td>alone</td></tr></table>"))
        .singleElement()
        .satisfies(block -> assertThat(block.isRow()).isFalse())
        .satisfies(block -> assertThat(block.text()).isEqualTo("alone"));
  }

  @Test
  void of_whatIsNotShown_isLeftOut() {
    assertThat(
            blocks(
                "<head><title>t</title></head><script>var a = '<p>x</p>';</script><style>p{}"
                    + "</style><!-- c --><noscript>n</noscript><template><p>y</p></template><p>z"))
        .containsExactly(tuple(1, 0, "z"));
  }

  @Test
  void of_navigationAndFooter_belongToTheWebsite() {
    HtmlBlocks.Parsed parsed =
        HtmlBlocks.of(
            "<nav><ul><li>Home</li></ul></nav><p>Text</p><footer><p>Crown copyright</p></footer>",
            PeelLimits.standard());

    assertThat(parsed.all())
        .extracting(Block::text)
        .containsExactly("Home", "Text", "Crown copyright");
    assertThat(parsed.site()).extracting(Block::text).containsExactly("Home", "Crown copyright");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 101})
  void of_deepLists_areReadUpToTheLimit(int depth) {
    String html = "<ul><li>".repeat(depth) + "a";
    if (depth <= 100) {
      assertThat(parse(html)).extracting(Block::depth).containsExactly(depth);
    } else {
      assertThatExceptionOfType(PeelLimitException.class)
          .isThrownBy(() -> parse(html))
          .satisfies(e -> assertThat(e.limit()).isEqualTo(Limit.NESTING_DEPTH));
    }
  }

  @Tag("full")
  @Test
  void of_deepElementsThatAreNoLists_doNotOverflow() {
    assertThat(parse("<div>".repeat(200_000) + "a")).extracting(Block::text).containsExactly("a");
  }

  @Test
  void of_textBehindMoreLinesThanAllowed_isRefused() {
    PeelLimits three = PeelLimits.standard().with(Limit.LINES, 3);

    assertThat(HtmlBlocks.of("<p>\n\na", three).all()).hasSize(1);
    assertThatExceptionOfType(PeelLimitException.class)
        .isThrownBy(() -> HtmlBlocks.of("<p>\n\n\na", three))
        .withMessage("document: more than 3 lines (line 4)");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void of_anyMarkup_givesEachBlockTheLineOfItsFirstWord(int seed) {
    String html = new RandomHtml(seed).page();
    List<Block> blocks = parse(html);

    assertThat(blocks).hasSizeGreaterThan(20).allSatisfy(block -> assertLine(html, block));
  }

  static IntStream seeds() {
    return IntStream.range(0, Seeds.atMost(100));
  }

  private static void assertLine(String html, Block block) {
    String first = block.text().replaceFirst("^[| ]*([^;]*;).*$", "$1");
    int at = html.indexOf(first);
    long line = 1 + html.substring(0, at).chars().filter(c -> c == '\n').count();
    assertThat(block.line()).as("line of %s in %s", first, html).isEqualTo((int) line);
  }

  @Test
  void of_referencesToControlCharacters_areNoTextAndShiftNoLine() {
    assertThat(blocks("<p>&#1;7&#2;One</p>\n<p>Two &#1;9&#2;words&#2;</p>\n<p>&#1;x</p>"))
        .extracting(block -> block.toList().get(2))
        .allSatisfy(text -> assertThat((String) text).doesNotContain("\u0001"));
    assertThat(parse("<p>a&#1;99999999999999&#2;b")).extracting(Block::line).containsExactly(1);
  }

  /** HTML of many kinds of markup around words of which each stands once, as {@code w12;}. */
  private static final class RandomHtml {

    private static final List<String> PIECES =
        List.of(
            "<p title='a > b\n > c'>$</p>",
            "<p\n class=x\n>\n\n  $ <b>\n$</b>$</p>",
            "<ul><li>$\n<ul>\n<li>\n$</ul><li>$</ul>",
            "<!-- > w\n -->$\n",
            "<script>if (a > b) {\n c(); }</script>",
            "<style>\n p > b { }</style>\n<h2 id=\"x>y\">\n<a href=q>$</a></h2>",
            "<table>\n<tr>\n<td>\n$<td>$</tr><tr><td>\n</td><td>$</table>",
            "<div>\n<textarea>\n$</textarea><br>\n$<br/>$</div>",
            "<nav>\n$\n</nav><footer>$</footer>",
            "<p>$ &lt; 3 <\n> 4 &#62;\n$</p >\n",
            "<p>\n&nbsp;\t$ a <b > c</b>\r\n<p>$</x>$");

    private final Random random;
    private int words;

    RandomHtml(int seed) {
      random = new Random(seed);
    }

    String page() {
      StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html>\n<title>t\n</title>\n<body>");
      for (int i = 0; i < 30; i++) {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        for (; piece.contains("$"); words++) {
          piece = piece.replaceFirst("\\$", "w" + words + ";");
        }
        page.append(piece);
      }
      return page.toString();
    }
  }
}
