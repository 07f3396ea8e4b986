package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peelinspections.io.Limit;
import org.peelinspections.io.Position;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.finding.Point;

/**
 * The points under a finding or recommendation, and the last line of them all; 0 if there are none.
 *
 * <p>Points are the items whose list lies deeper. Some renderings lose the indent; there the items
 * behind one that ends with a colon are its points, as long as they go on with its sentence: they
 * begin in lower case, or end with a semicolon, or stand behind one that does.
 */
record Points(List<Point> points, int lastLine) {

  static final Points NONE = new Points(List.of(), 0);

  /** What JSON has around the first level of points, and how much each level adds. */
  private static final int LEVELS_AROUND = 6;

  private static final int LEVELS_EACH = 2;

  static Points read(FindingPlace place, Block lead) {
    return read(place, lead, 1);
  }

  private static Points read(FindingPlace place, Block lead, int level) {
    PageContext context = place.context();
    List<Point> points = new ArrayList<>();
    int lastLine = 0;
    Block before = lead;
    while (context.next(indented(lead)) || isPointNext(context, lead, before, level)) {
      Position position = Position.ofLine(context.page().line());
      int depth = LEVELS_AROUND + LEVELS_EACH * level;
      context.settings().limits().check(Limit.NESTING_DEPTH, depth, position);
      Block item = place.read(Role.POINT);
      String text = item.text() + continuation(place);
      Points below = read(place, item, level + 1);
      points.add(Point.builder().text(text).points(below.points()).build());
      lastLine = Math.max(item.line(), below.lastLine());
      before = item;
    }
    return new Points(points, lastLine);
  }

  /** Returns what a page says in further paragraphs of the item that was read. */
  static String continuation(FindingPlace place) {
    return place.readWhile(Block::continuesItem, Role.POINT).stream()
        .map(block -> " " + block.text())
        .collect(Collectors.joining());
  }

  /** Evidence for a text with these points, and further paragraphs. */
  Evidence evidence(PageContext context, Block text, List<Block> paragraphs) {
    int last = Math.max(text.line(), lastLine);
    for (Block paragraph : paragraphs) {
      last = Math.max(last, paragraph.line());
    }
    return context.evidence(text).lastLine(last).build();
  }

  private static Predicate<Block> indented(Block lead) {
    return block -> block.depth() > lead.depth();
  }

  /** Returns whether a point follows where the indent is lost, which it is for all or for none. */
  private static boolean isPointNext(PageContext context, Block lead, Block before, int level) {
    boolean lost = before == lead || before.depth() == lead.depth();
    return lost
        && context.next(
            block ->
                lead.isItem()
                    && block.depth() == lead.depth()
                    && lead.endsInColon()
                    && goesOn(before, block, level));
  }

  private static boolean goesOn(Block before, Block block, int level) {
    boolean closed = level > 1 && before.text().endsWith(".");
    return !closed
        && (Character.isLowerCase(block.text().codePointAt(0))
            || isOpen(block)
            || (isOpen(before) && !before.endsInColon()));
  }

  /** Returns whether a sentence goes on behind a block. */
  private static boolean isOpen(Block block) {
    return block.text().endsWith(";")
        || block.text().endsWith(" and")
        || block.text().endsWith(" or");
  }
}
