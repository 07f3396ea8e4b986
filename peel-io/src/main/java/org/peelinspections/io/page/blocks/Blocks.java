package org.peelinspections.io.page.blocks;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

  public Optional<Block> peek() {
    return ahead(0);
  }

  /**
   * The block that is read after so many others; those that were read stand in {@link #all} only.
   */
  public Optional<Block> ahead(int others) {
    return next + others < end ? Optional.of(blocks.get(next + others)) : Optional.empty();
  }

  public Optional<Block> before() {
    return next == 0 ? Optional.empty() : Optional.of(blocks.get(next - 1));
  }

  public Block read() {
    return blocks.get(next++);
  }

  /**
   * A block and those behind it.
   *
   * @param most how many in all
   * @param passedOver those behind it that are left out
   */
  public List<Block> from(Block block, int most, Predicate<Block> passedOver) {
    List<Block> page = all();
    int at = page.indexOf(block);
    return at < 0
        ? List.of(block)
        : Stream.concat(
                Stream.of(block), page.subList(at + 1, end).stream().filter(passedOver.negate()))
            .limit(most)
            .toList();
  }

  public List<Block> all() {
    return blocks.subList(0, end);
  }

  public List<Block> rest() {
    return blocks.subList(next, end);
  }

  public int position() {
    return next;
  }

  public List<Block> since(int position) {
    return blocks.subList(position, next);
  }

  public Block last() {
    return blocks.get(end - 1);
  }

  /** The line of the next block, or of the last one at the end. */
  public int line() {
    return blocks.get(Math.min(next, end - 1)).line();
  }
}
