package org.peelinspections.io;

/**
 * How many cases a law is tried on.
 *
 * <p>The system property {@code peel.seeds} sets an upper limit, so that a build that is run many
 * times a day stays short.
 */
public final class Seeds {

  private static final int MOST = Integer.getInteger("peel.seeds", Integer.MAX_VALUE);

  private Seeds() {}

  /** The count, or the upper limit if that is less. */
  public static int atMost(int count) {
    return Math.min(count, MOST);
  }
}
