package org.peelinspections.io.json;

import java.util.function.Supplier;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;

/** Counts what one document holds while it is read or written, and refuses too much of it. */
final class Budget {

  private final PeelLimits limits;
  private int depth;
  private int values;
  private int findings;

  Budget(PeelLimits limits) {
    this.limits = limits;
  }

  /** An object or a list begins. */
  void open(Supplier<Position> where) {
    value(where);
    depth++;
    check(Limit.NESTING_DEPTH, depth, where);
  }

  /** An object or a list ends. */
  void close() {
    depth--;
  }

  /** A value begins. */
  void value(Supplier<Position> where) {
    values++;
    check(Limit.VALUES, values, where);
  }

  /** There is a text of a length, or a name. */
  void text(int length, Supplier<Position> where) {
    check(Limit.TEXT_LENGTH, length, where);
  }

  /** A finding begins. */
  void finding(Supplier<Position> where) {
    findings++;
    check(Limit.FINDINGS, findings, where);
  }

  private void check(Limit limit, int found, Supplier<Position> where) {
    if (found > limits.most(limit)) {
      throw new PeelLimitException(where.get(), limit, limits.most(limit));
    }
  }
}
