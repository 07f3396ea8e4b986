package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peelinspections.io.Limit;
import org.peelinspections.io.Position;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.finding.Point;

/**
 * Where findings stand, and the points under one.
 *
 * <p>Points are the items whose list lies deeper. Some renderings lose the indent; there the items
 * behind one that ends with a colon are its points, as long as they go on with its sentence: they
 * begin in lower case, or end with a semicolon, or stand behind one that does.
 *
 * @param where the pillar or question they stand at
 * @param end what begins the next place
 * @param rest takes the blocks of what cannot be taken as a finding
 */
record FindingPlace(PageContext context, String where, Predicate<Block> end, Consumer<Block> rest) {

  /** What JSON has around the first level of points, and how much each level adds. */
  private static final int LEVELS_AROUND = 6;

  private static final int LEVELS_EACH = 2;

  /** Returns whether a block is text: no heading, no link, nothing that begins elsewhere. */
  boolean isText(Block block) {
    return !end.test(block)
        && !Headings.isKnown(block)
        && !Headings.beginsDetail(block)
        && !Headings.isSite(block);
  }

  Block read(Role role) {
    return context.read(role, where);
  }

  List<Block> readWhile(Predicate<Block> test, Role role) {
    List<Block> blocks = new ArrayList<>();
    while (context.next(test)) {
      blocks.add(read(role));
    }
    return blocks;
  }

  String continuation() {
    return readWhile(Block::continuesItem, Role.POINT).stream()
        .map(block -> " " + block.text())
        .collect(Collectors.joining());
  }

  /** Evidence for what begins with a block and ends with the last one that was read. */
  Evidence evidence(Block first) {
    int last = context.page().before().orElse(first).line();
    return context.evidence(first).lastLine(Math.max(first.line(), last)).build();
  }

  List<Point> points(Block lead) {
    return points(lead, 1);
  }

  private List<Point> points(Block lead, int level) {
    List<Point> points = new ArrayList<>();
    Block before = lead;
    while (context.next(block -> block.depth() > lead.depth())
        || isPointNext(lead, before, level)) {
      Position position = Position.ofLine(context.page().line());
      int depth = LEVELS_AROUND + LEVELS_EACH * level;
      context.settings().limits().check(Limit.NESTING_DEPTH, depth, position);
      before = read(Role.POINT);
      String text = before.text() + continuation();
      points.add(Point.builder().text(text).points(points(before, level + 1)).build());
    }
    return points;
  }

  /** Returns whether a point follows where the indent is lost, which it is for all or for none. */
  private boolean isPointNext(Block lead, Block before, int level) {
    return lead.isItem()
        && lead.endsInColon()
        && before.depth() == lead.depth()
        && context.next(block -> block.depth() == lead.depth() && goesOn(before, block, level));
  }

  private static boolean goesOn(Block before, Block block, int level) {
    boolean closed = level > 1 && before.text().endsWith(".");
    return !closed
        && (Character.isLowerCase(block.text().codePointAt(0))
            || isOpen(block)
            || (isOpen(before) && !before.endsInColon()));
  }

  private static boolean isOpen(Block block) {
    return block.text().endsWith(";")
        || block.text().endsWith(" and")
        || block.text().endsWith(" or");
  }
}
