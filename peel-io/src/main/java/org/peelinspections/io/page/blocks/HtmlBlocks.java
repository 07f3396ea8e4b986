package org.peelinspections.io.page.blocks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.model.Grade;

/**
 * Takes a page of HTML apart into the same blocks as a page of plain text, so that one set of rules
 * serves both.
 *
 * <p>A block ends where a browser begins a new line: at an element with lines of its own, at {@code
 * br}, and at each line of {@code pre} and {@code textarea}. The text of {@code li} is an item as
 * deep as its lists are nested; more paragraphs in it {@linkplain Block#continuesItem continue} it,
 * and text behind a list inside it is a paragraph, since which of the two it belongs to cannot be
 * told. {@link HtmlTable} says what becomes of a table.
 *
 * <p>{@link HiddenText} is no text. An image is text only if it is alone in its block and what it
 * shows ({@code alt}) is exactly a grade. What stands in {@code nav}, {@code footer} and the like
 * belongs to the website. The line of a block is that of its first word.
 */
public final class HtmlBlocks implements NodeFilter {

  private final List<Block> blocks = new ArrayList<>();
  private final Set<Block> site = new LinkedHashSet<>();
  private final Deque<HtmlTable> tables = new ArrayDeque<>();

  /** The texts of the block at hand, from one element or several. */
  private final List<String> pieces = new ArrayList<>();

  /** The grades that images of the block at hand show. */
  private final Set<String> images = new HashSet<>();

  /** The marks of items that stand in no list. */
  private final ItemMarks marks = new ItemMarks();

  /** The colours inside the elements that are open. */
  private final Deque<Colours> colours = new ArrayDeque<>(List.of(Colours.OF_PAGE));

  private int line = 1;
  private int lists;
  private int inSite;
  private int inHeading;
  private int inLines;

  /** Whether the text at hand begins an item. */
  private boolean inItem;

  /** Whether the text at hand stands in an item behind its first block. */
  private boolean behindItem;

  private final PeelLimits limits;

  private final HiddenText hidden;

  private HtmlBlocks(PeelLimits limits, HiddenText hidden) {
    this.limits = limits;
    this.hidden = hidden;
  }

  /**
   * The blocks of a page, and which of them belong to the website.
   *
   * @param all all blocks in their order
   * @param content those that are content; all of them where nothing else would be left, as on a
   *     page that stands in one form
   * @param site the others
   */
  public record Parsed(List<Block> all, List<Block> content, Set<Block> site) {}

  /**
   * Takes a page apart.
   *
   * @throws PeelLimitException if a text stands on a line that is not allowed, lists or tables are
   *     nested deeper or a text is longer
   */
  public static Parsed of(String html, PeelLimits limits) {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    HtmlBlocks reader = new HtmlBlocks(limits, new HiddenText(document));
    document.body().filter(reader);
    reader.end(false);
    List<Block> content = new ArrayList<>(reader.blocks);
    content.removeIf(reader.site::contains);
    return content.isEmpty()
        ? new Parsed(reader.blocks, reader.blocks, Set.of())
        : new Parsed(reader.blocks, content, reader.site);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (!colours.element().hide()) {
        append(words);
      }
    } else if (node instanceof Element element) {
      if (hidden.is(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      colours.push(colours.element().in(element));
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void append(TextNode words) {
    String text = words.getWholeText();
    if (text.isBlank() && inLines == 0 && lastPiece().isBlank()) {
      return;
    }
    if (pieces.isEmpty()) {
      line = words.sourceRange().start().lineNumber() + (inLines > 0 ? 0 : linesBefore(text));
    }
    pieces.add(text);
  }

  /** Returns how many line ends stand before the first word. */
  private static int linesBefore(String text) {
    return (int) text.chars().takeWhile(c -> c <= ' ').filter(c -> c == '\n').count();
  }

  private void open(Element element) {
    HtmlRole role = HtmlRole.of(element);
    if (role.breaks(element)) {
      end(false);
    }
    switch (role) {
      case SITE -> inSite++;
      case LIST -> openList();
      case ITEM -> inItem = true;
      case TABLE -> openTable();
      case ROW -> Optional.ofNullable(tables.peek()).ifPresent(HtmlTable::openRow);
      case CELL ->
          Optional.ofNullable(tables.peek()).ifPresent(t -> t.openCell(element.attr("colspan")));
      case HEADING -> inHeading++;
      case LINES -> inLines++;
      case BREAK -> lineBreak();
      case IMAGE -> image(element);
      default -> {}
    }
  }

  private String lastPiece() {
    return pieces.isEmpty() ? "" : pieces.get(pieces.size() - 1);
  }

  /** Ends the block, unless a sentence of an item goes on behind the line break. */
  private void lineBreak() {
    String last =
        lastPiece().isBlank() && pieces.size() > 1 ? pieces.get(pieces.size() - 2) : lastPiece();
    String words = last.strip();
    boolean goesOn = !words.isEmpty() && ".:;!?".indexOf(words.charAt(words.length() - 1)) < 0;
    if (inItem && goesOn) {
      pieces.add(" ");
    } else {
      end(true);
    }
  }

  private void image(Element element) {
    String shown = TextBlocks.tidy(element.attr("alt"));
    boolean dot = isDot(element.attr("width")) || isDot(element.attr("height"));
    if (!dot && Block.grade(shown).isPresent()) {
      if (pieces.isEmpty() && images.isEmpty()) {
        line = element.sourceRange().start().lineNumber();
      }
      images.add(shown);
    } else if (!pieces.isEmpty()) {
      pieces.add(" ");
    }
  }

  private static boolean isDot(String size) {
    return size.equals("0") || size.equals("1");
  }

  private void openList() {
    inItem = false;
    behindItem = false;
    lists++;
    limits.check(Limit.NESTING_DEPTH, lists, Position.ofLine(line));
  }

  private void openTable() {
    tables.push(new HtmlTable());
    limits.check(Limit.NESTING_DEPTH, tables.size(), Position.ofLine(line));
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element, HtmlRole.of(element));
      colours.pop();
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element, HtmlRole role) {
    if (role.breaks(element)) {
      end(false);
    }
    switch (role) {
      case SITE -> inSite--;
      case LIST -> lists--;
      case ITEM -> {
        inItem = false;
        behindItem = false;
      }
      case TABLE -> closeTable();
      case HEADING -> inHeading--;
      case LINES -> inLines--;
      default -> {}
    }
  }

  private void closeTable() {
    tables.pop().blocks().forEach(block -> add(block, false));
  }

  private void end(boolean atBreak) {
    String text = withImages(whole(String.join("", pieces)));
    if (inLines > 0) {
      TextBlocks.of(text, line, limits).forEach(block -> add(block, false));
    } else {
      for (String part : text.split("[\u2028\u2029]", -1)) {
        TextBlocks.itemsOf(TextBlocks.tidy(part)).forEach(item -> add(item, atBreak));
      }
    }
    if (text.isBlank() && images.size() == 1) {
      add(images.iterator().next(), atBreak);
    }
    pieces.clear();
    images.clear();
  }

  /** A grade with that of an image beside it, where that is another one. */
  private String withImages(String text) {
    Optional<Grade> grade = images.isEmpty() ? Optional.empty() : Block.grade(text.strip());
    boolean another = images.stream().anyMatch(shown -> !Block.grade(shown).equals(grade));
    return grade.isPresent() && another ? String.join(" ", images) + " " + text.strip() : text;
  }

  private void add(String words, boolean atBreak) {
    if (words.isEmpty()) {
      return;
    }
    if (inItem) {
      inItem = false;
      behindItem = true;
      add(new Block(line, Math.max(1, lists), ItemMarks.unmarked(words)), atBreak);
    } else if (inHeading > 0) {
      add(Block.heading(line, words), atBreak);
    } else if (behindItem) {
      add(Block.continuation(line, words), atBreak);
    } else {
      add(marks.block(line, 0, words), atBreak);
    }
  }

  private void add(Block block, boolean atBreak) {
    Position position = Position.ofLine(block.line());
    limits.check(Limit.LINES, block.line(), position);
    limits.check(Limit.TEXT_LENGTH, block.kept().length(), position);
    if (inSite > 0) {
      site.add(block);
    }
    if (tables.isEmpty()) {
      blocks.add(block);
    } else {
      tables.peek().add(block, atBreak);
    }
  }

  /** A reference can be to half of a surrogate pair; the encoder puts U+FFFD for it. */
  private static String whole(String words) {
    return words.chars().noneMatch(c -> Character.isSurrogate((char) c))
        ? words
        : StandardCharsets.UTF_16BE.decode(StandardCharsets.UTF_16BE.encode(words)).toString();
  }
}
