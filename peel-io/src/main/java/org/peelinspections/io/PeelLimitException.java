package org.peelinspections.io;

import org.peelinspections.model.fault.PeelException;

/**
 * Thrown if a document is larger or deeper than allowed. The message says where and what the limit
 * is.
 *
 * <p>Example: {@code /questions/0/narrative/2: more than 1000000 characters in one text (line 3,
 * column 7)}. To raise a limit, see {@link PeelLimits}.
 *
 * <p>Unchecked, like the exceptions of the model.
 */
public final class PeelLimitException extends PeelException {

  private static final long serialVersionUID = 1L;

  private final Position position;
  private final Limit limit;
  private final int most;

  /**
   * Makes an exception.
   *
   * @param position where
   * @param limit which limit
   * @param most how much it allows
   */
  public PeelLimitException(Position position, Limit limit, int most) {
    super(position.message("more than " + most + " " + limit.unit()));
    this.position = position;
    this.limit = limit;
    this.most = most;
  }

  /** Where it was exceeded. */
  public Position position() {
    return position;
  }

  /** The JSON Pointer of the value; empty for the document as a whole, and for a page. */
  public String pointer() {
    return position.pointer();
  }

  /** Returns which limit was exceeded. */
  public Limit limit() {
    return limit;
  }

  /** Returns how much the limit allows. */
  public int most() {
    return most;
  }
}
