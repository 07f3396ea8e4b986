package org.peelinspections.io.json;

import java.util.function.Supplier;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;

/** Counts what one document holds while it is read or written, and refuses too much of it. */
final class Budget {

  private final int mostDepth;
  private final int mostValues;
  private final int mostText;
  private final int mostFindings;
  private int depth;
  private int values;
  private int findings;

  Budget(PeelLimits limits) {
    this.mostDepth = limits.most(Limit.NESTING_DEPTH);
    this.mostValues = limits.most(Limit.VALUES);
    this.mostText = limits.most(Limit.TEXT_LENGTH);
    this.mostFindings = limits.most(Limit.FINDINGS);
  }

  /** An object or a list begins. */
  void open(Supplier<Position> where) {
    value(where);
    depth++;
    check(Limit.NESTING_DEPTH, mostDepth, depth, where);
  }

  /** An object or a list ends. */
  void close() {
    depth--;
  }

  /** A value begins. */
  void value(Supplier<Position> where) {
    values++;
    check(Limit.VALUES, mostValues, values, where);
  }

  /** There is a text of a length, or a name. */
  void text(int length, Supplier<Position> where) {
    check(Limit.TEXT_LENGTH, mostText, length, where);
  }

  /** A finding begins. */
  void finding(Supplier<Position> where) {
    findings++;
    check(Limit.FINDINGS, mostFindings, findings, where);
  }

  private static void check(Limit limit, int most, int found, Supplier<Position> where) {
    if (found > most) {
      throw new PeelLimitException(where.get(), limit, most);
    }
  }
}
