package org.peelinspections.io.page;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;

/** Blocks that count how often they are asked for, and fail where that is too often. */
public final class CountedBlocks extends Blocks {

  private final long budget;
  private long steps;

  CountedBlocks(List<Block> blocks, long budget) {
    super(blocks);
    this.budget = budget;
  }

  long steps() {
    return steps;
  }

  private void count() {
    if (++steps > budget) {
      throw new AssertionError("more than " + budget + " steps at line " + line());
    }
  }

  @Override
  public boolean hasNext() {
    count();
    return super.hasNext();
  }

  @Override
  public Optional<Block> ahead(int others) {
    count();
    return super.ahead(others);
  }

  @Override
  public List<Block> rest() {
    List<Block> rest = super.rest();
    return new AbstractList<>() {
      @Override
      public Block get(int index) {
        count();
        return rest.get(index);
      }

      @Override
      public int size() {
        return rest.size();
      }
    };
  }
}
