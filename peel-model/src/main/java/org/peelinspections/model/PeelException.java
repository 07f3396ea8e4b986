package org.peelinspections.model;

/**
 * What this library throws when it is given something that it cannot take: an {@link
 * InvalidValueException} or {@link UnknownNameException}, or, from a reader or writer, one of those
 * of {@code peel-io}.
 *
 * <p>Unchecked. The message says where, what was found and what was expected.
 */
public abstract class PeelException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * For the exceptions of this library alone.
   *
   * @param message where, what was found and what was expected, without a full stop
   */
  protected PeelException(String message) {
    super(message);
  }
}
