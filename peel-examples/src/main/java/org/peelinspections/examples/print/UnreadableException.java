package org.peelinspections.examples.print;

/** Input that cannot be read; the message is for the person at the command line. */
public final class UnreadableException extends RuntimeException {

  /** The exit code for input that cannot be read, or output that cannot be written. */
  public static final int EXIT_CODE = 1;

  private static final long serialVersionUID = 1L;

  public UnreadableException(String message) {
    super(message);
  }
}
