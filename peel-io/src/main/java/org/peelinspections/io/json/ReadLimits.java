package org.peelinspections.io.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimits;

/** The limits of a document as Jackson checks them, with the limit in the exception. */
final class ReadLimits extends StreamReadConstraints {

  private static final long serialVersionUID = 1L;

  ReadLimits(PeelLimits limits) {
    super(
        limits.most(Limit.NESTING_DEPTH),
        Integer.MAX_VALUE,
        limits.most(Limit.TEXT_LENGTH),
        limits.most(Limit.TEXT_LENGTH),
        limits.most(Limit.TEXT_LENGTH),
        limits.most(Limit.TOKENS));
  }

  /** A limit was exceeded. */
  static final class Exceeded extends StreamConstraintsException {

    private static final long serialVersionUID = 1L;

    private final Limit limit;

    private Exceeded(Limit limit) {
      super(limit.unit());
      this.limit = limit;
    }

    Limit limit() {
      return limit;
    }
  }

  private static void check(Limit limit, long found, long most) throws Exceeded {
    if (found > most) {
      throw new Exceeded(limit);
    }
  }

  @Override
  public void validateNestingDepth(int depth) throws StreamConstraintsException {
    check(Limit.NESTING_DEPTH, depth, getMaxNestingDepth());
  }

  @Override
  public void validateTokenCount(long count) throws StreamConstraintsException {
    check(Limit.TOKENS, count, getMaxTokenCount());
  }

  @Override
  public void validateStringLength(int length) throws StreamConstraintsException {
    check(Limit.TEXT_LENGTH, length, getMaxStringLength());
  }

  @Override
  public void validateNameLength(int length) throws StreamConstraintsException {
    check(Limit.TEXT_LENGTH, length, getMaxStringLength());
  }

  @Override
  public void validateIntegerLength(int length) throws StreamConstraintsException {
    check(Limit.TEXT_LENGTH, length, getMaxStringLength());
  }

  @Override
  public void validateFPLength(int length) throws StreamConstraintsException {
    check(Limit.TEXT_LENGTH, length, getMaxStringLength());
  }
}
