package org.peelinspections.compare;

import java.util.stream.LongStream;

/**
 * How many seeds a law is tried on.
 *
 * <p>The system property {@code peel.seeds} sets an upper limit, so that a run that repeats the
 * tests very often can stay short.
 */
public final class Seeds {

  private static final int MOST = Integer.getInteger("peel.seeds", Integer.MAX_VALUE);

  private Seeds() {}

  /** The seeds from 0 on. */
  public static LongStream first(int count) {
    return LongStream.range(0, Math.min(count, MOST));
  }
}
