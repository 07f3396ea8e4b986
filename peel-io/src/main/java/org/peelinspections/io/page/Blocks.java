package org.peelinspections.io.page;

import java.util.List;
import java.util.Optional;

/** The blocks of a page, read one after the other. */
class Blocks {

  private final List<Block> blocks;
  private int next;
  private int end;

  Blocks(List<Block> blocks) {
    this.blocks = blocks;
    this.end = blocks.size();
  }

  /** Ends the page before the block that is read after so many others. */
  void endBefore(int others) {
    end = next + others;
  }

  boolean hasNext() {
    return next < end;
  }

  /** The block that is read next, without reading it. */
  Optional<Block> peek() {
    return ahead(0);
  }

  /** The block that is read after so many others. */
  Optional<Block> ahead(int others) {
    return next + others < end ? Optional.of(blocks.get(next + others)) : Optional.empty();
  }

  /** The block that was read last. */
  Optional<Block> before() {
    return next == 0 ? Optional.empty() : Optional.of(blocks.get(next - 1));
  }

  Block read() {
    return blocks.get(next++);
  }

  /** All blocks of the page. */
  List<Block> all() {
    return blocks.subList(0, end);
  }

  /** Returns how many blocks were read. */
  int position() {
    return next;
  }

  /** The blocks that were read since then. */
  List<Block> since(int position) {
    return blocks.subList(position, next);
  }

  /** The first block of the page. */
  Block first() {
    return blocks.get(0);
  }

  /** The last block of the page. */
  Block last() {
    return blocks.get(end - 1);
  }

  /** The line of the next block, or of the last one at the end. */
  int line() {
    return blocks.get(Math.min(next, end - 1)).line();
  }
}
