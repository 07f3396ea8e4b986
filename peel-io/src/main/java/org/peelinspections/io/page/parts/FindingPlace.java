package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.reading.PageCoverage.Role;

/**
 * Where findings stand.
 *
 * @param where the pillar or question they stand at
 * @param end what begins the next place
 * @param rest takes the blocks of what cannot be taken as a finding
 */
record FindingPlace(PageContext context, String where, Predicate<Block> end, Consumer<Block> rest) {

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
}
