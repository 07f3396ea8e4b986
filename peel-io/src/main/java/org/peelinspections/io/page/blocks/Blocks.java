package org.peelinspections.io.page.blocks;

import java.util.List;
import java.util.Optional;

/** The blocks of a page, read one after the other. */
public class Blocks {

  private final List<Block> blocks;
  private int next;
  private int end;

  public Blocks(List<Block> blocks) {
    this.blocks = blocks;
    this.end = blocks.size();
  }

  /** Ends the page before the block that is read after so many others. */
  public void endBefore(int others) {
    end = next + others;
  }

  public boolean hasNext() {
    return next < end;
  }

  /** The block that is read next, without reading it. */
  public Optional<Block> peek() {
    return ahead(0);
  }

  /**
   * The block that is read after so many others; those that were read stand in {@link #all} only.
   */
  public Optional<Block> ahead(int others) {
    return next + others < end ? Optional.of(blocks.get(next + others)) : Optional.empty();
  }

  /** The block that was read last. */
  public Optional<Block> before() {
    return next == 0 ? Optional.empty() : Optional.of(blocks.get(next - 1));
  }

  public Block read() {
    return blocks.get(next++);
  }

  /** All blocks of the page. */
  public List<Block> all() {
    return blocks.subList(0, end);
  }

  /** Returns how many blocks were read. */
  public int position() {
    return next;
  }

  /** The blocks that were read since then. */
  public List<Block> since(int position) {
    return blocks.subList(position, next);
  }

  /** The first block of the page. */
  public Block first() {
    return blocks.get(0);
  }

  /** The last block of the page. */
  public Block last() {
    return blocks.get(end - 1);
  }

  /** The line of the next block, or of the last one at the end. */
  public int line() {
    return blocks.get(Math.min(next, end - 1)).line();
  }
}
