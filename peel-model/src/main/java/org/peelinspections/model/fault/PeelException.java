package org.peelinspections.model.fault;

/**
 * The supertype of the exceptions of this library: {@link InvalidValueException} and {@link
 * UnknownNameException}, and two in {@code peel-io}.
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
