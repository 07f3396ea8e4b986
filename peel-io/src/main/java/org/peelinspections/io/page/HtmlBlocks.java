package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;

/**
 * Takes a page of HTML apart into the same blocks as a page of plain text, so that one set of rules
 * serves both.
 *
 * <p>An element that browsers show on lines of its own makes a block; the text of {@code li} is an
 * item as deep as its lists are nested, a {@code tr} is a row. No class names, no styles and no
 * scripts are looked at, since no markup of the inspectorate was at hand. What stands in {@code
 * nav}, {@code footer} and the like belongs to the website and is passed over.
 *
 * <p>Text of an item behind a list inside it is a paragraph: which of the two it belongs to cannot
 * be told.
 *
 * <p>The line of a block is that on which its first word stands in the document.
 */
final class HtmlBlocks implements NodeVisitor {

  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "noscript", "template", "svg", "iframe", "select");
  private static final Set<String> SITE = Set.of("nav", "footer", "form", "aside");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> site = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private int line;
  private int rowLine;
  private int lists;
  private int unseen;
  private int inSite;
  private int rows;
  private boolean inItem;

  private final PeelLimits limits;

  private HtmlBlocks(PeelLimits limits) {
    this.limits = limits;
  }

  /** The blocks of a page, and which of them belong to the website. */
  record Parsed(List<Block> all, List<Block> site) {}

  /**
   * Takes a page apart.
   *
   * @throws PeelLimitException if a text stands on a line that is not allowed, lists are nested
   *     deeper or a text is longer
   */
  static Parsed of(String html, PeelLimits limits) {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    HtmlBlocks reader = new HtmlBlocks(limits);
    document.body().traverse(reader);
    reader.end();
    return new Parsed(reader.blocks, reader.site);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (unseen == 0) {
        append(words);
      }
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void append(TextNode words) {
    if (text.isEmpty()) {
      line = firstLine(words);
    }
    text.append(whole(words.getWholeText()));
  }

  /** A reference can be to half of a surrogate pair; browsers show U+FFFD for it. */
  private static String whole(String words) {
    if (words.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return words;
    }
    StringBuilder whole = new StringBuilder(words.length());
    words
        .codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** The line of the first word, which can stand some line ends behind the start of the node. */
  private static int firstLine(TextNode words) {
    int line = Math.max(1, words.sourceRange().start().lineNumber());
    String text = words.getWholeText();
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return line;
  }

  private void open(Element element) {
    String name = element.normalName();
    if (UNSEEN.contains(name)) {
      unseen++;
    }
    breakBefore(element);
    if (SITE.contains(name)) {
      inSite++;
    }
    if (isList(name)) {
      inItem = false;
      lists++;
      limits.check(Limit.NESTING_DEPTH, lists, Position.ofLine(lineOf(element)));
    }
    if (name.equals("li")) {
      inItem = true;
    }
    if (name.equals("tr") && rows++ == 0) {
      rowLine = lineOf(element);
    }
  }

  private static boolean isList(String name) {
    return name.equals("ul") || name.equals("ol");
  }

  /** Ends the block before an element; inside an item only a list or another item does so. */
  private void breakBefore(Element element) {
    String name = element.normalName();
    boolean ends = isBlock(element) || (name.equals("br") && rows == 0);
    if (ends && inItem && !isList(name) && !name.equals("li")) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
    } else if (ends) {
      end();
    }
  }

  private static int lineOf(Element element) {
    return Math.max(1, element.sourceRange().start().lineNumber());
  }

  private boolean isBlock(Element element) {
    return rows == 0 && element.isBlock();
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (CELLS.contains(name) && rows == 1) {
      cells.add(TextBlocks.tidy(text.toString()));
      text.setLength(0);
    }
    if (name.equals("tr") && --rows == 0) {
      endRow();
    }
    if (isBlock(element) && (!inItem || name.equals("li"))) {
      end();
      inItem &= !name.equals("li");
    }
    if (SITE.contains(name)) {
      inSite--;
    }
    if (isList(name)) {
      lists--;
    }
    if (UNSEEN.contains(name)) {
      unseen--;
    }
  }

  private void endRow() {
    text.setLength(0);
    List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    if (!filled.isEmpty()) {
      add(filled.size() == 1 ? new Block(rowLine, 0, filled.get(0)) : Block.row(rowLine, filled));
    }
    cells.clear();
  }

  private void end() {
    String words = TextBlocks.tidy(text.toString());
    text.setLength(0);
    if (words.isEmpty()) {
      return;
    }
    add(new Block(line, inItem ? lists : 0, words));
  }

  private void add(Block block) {
    Position position = Position.ofLine(block.line());
    limits.check(Limit.LINES, block.line(), position);
    limits.check(Limit.TEXT_LENGTH, block.text().length(), position);
    blocks.add(block);
    if (inSite > 0) {
      site.add(block);
    }
  }
}
