package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * <p>The line of a block is that on which its first word stands in the document; {@link LineMarks}
 * tell it.
 */
final class HtmlBlocks implements NodeVisitor {

  /** What an element means for the text in it; most mean nothing, or a line of their own. */
  private enum Role {
    UNSEEN,
    SITE,
    LIST,
    ITEM,
    ROW,
    CELL,
    BREAK,
    OTHER;

    static Role of(Element element) {
      return ROLES.getOrDefault(element.normalName(), OTHER);
    }
  }

  private static final Map<String, Role> ROLES = new HashMap<>();

  static {
    put(
        Role.UNSEEN,
        List.of("head", "script", "style", "noscript", "template", "svg", "iframe", "select"));
    put(Role.SITE, List.of("nav", "footer", "form", "aside"));
    put(Role.LIST, List.of("ul", "ol"));
    put(Role.ITEM, List.of("li"));
    put(Role.ROW, List.of("tr"));
    put(Role.CELL, List.of("td", "th"));
    put(Role.BREAK, List.of("br"));
  }

  private static void put(Role role, List<String> elements) {
    elements.forEach(element -> ROLES.put(element, role));
  }

  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> content = new ArrayList<>();
  private final List<Block> site = new ArrayList<>();

  /** The texts of the block at hand, from one element or several. */
  private final List<String> pieces = new ArrayList<>();

  private final List<String> cells = new ArrayList<>();
  private int line = 1;
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
  record Parsed(List<Block> all, List<Block> content, List<Block> site) {}

  /**
   * Takes a page apart.
   *
   * @throws PeelLimitException if a text stands on a line that is not allowed, lists are nested
   *     deeper or a text is longer
   */
  static Parsed of(String html, PeelLimits limits) {
    Document document = Parser.htmlParser().parseInput(LineMarks.mark(html), "");
    HtmlBlocks reader = new HtmlBlocks(limits);
    document.body().traverse(reader);
    reader.end();
    return new Parsed(reader.blocks, reader.content, reader.site);
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
    String marked = words.getWholeText();
    if (pieces.isEmpty()) {
      if (marked.isBlank()) {
        return;
      }
      line = LineMarks.first(marked, line);
    }
    pieces.add(LineMarks.strip(marked));
  }

  /** The text gathered so far, tidy; what is gathered begins anew. */
  private String gathered() {
    if (pieces.isEmpty()) {
      return "";
    }
    String text = joined(pieces).strip();
    String tidy =
        TextBlocks.isTidy(text)
            ? text
            : TextBlocks.tidied(joined(pieces.stream().map(HtmlBlocks::whole).toList()));
    pieces.clear();
    return tidy;
  }

  private static String joined(List<String> pieces) {
    return pieces.size() == 1 ? pieces.get(0) : String.join("", pieces);
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

  private void open(Element element) {
    Role role = Role.of(element);
    breakBefore(element, role);
    switch (role) {
      case UNSEEN -> unseen++;
      case SITE -> inSite++;
      case LIST -> openList();
      case ITEM -> inItem = true;
      case ROW -> rows++;
      default -> {}
    }
  }

  /** Ends the block before an element; inside an item only a list or another item does so. */
  private void breakBefore(Element element, Role role) {
    if (!isBlock(element) && (role != Role.BREAK || rows > 0)) {
      return;
    }
    if (inItem && role != Role.LIST && role != Role.ITEM) {
      if (!pieces.isEmpty()) {
        pieces.add(" ");
      }
    } else {
      end();
    }
  }

  private void openList() {
    inItem = false;
    lists++;
    limits.check(Limit.NESTING_DEPTH, lists, Position.ofLine(line));
  }

  private boolean isBlock(Element element) {
    return rows == 0 && element.isBlock();
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    Role role = Role.of(element);
    if (role == Role.CELL && rows == 1) {
      endCell();
    }
    if (role == Role.ROW && --rows == 0) {
      endRow();
    }
    if (isBlock(element) && (!inItem || role == Role.ITEM)) {
      end();
      inItem &= role != Role.ITEM;
    }
    switch (role) {
      case UNSEEN -> unseen--;
      case SITE -> inSite--;
      case LIST -> lists--;
      default -> {}
    }
  }

  private void endCell() {
    String words = gathered();
    if (!words.isEmpty()) {
      rowLine = cells.isEmpty() ? line : rowLine;
      cells.add(words);
    }
  }

  private void endRow() {
    pieces.clear();
    if (!cells.isEmpty()) {
      add(cells.size() == 1 ? new Block(rowLine, 0, cells.get(0)) : Block.row(rowLine, cells));
    }
    cells.clear();
  }

  private void end() {
    String words = gathered();
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
    (inSite > 0 ? site : content).add(block);
  }
}
