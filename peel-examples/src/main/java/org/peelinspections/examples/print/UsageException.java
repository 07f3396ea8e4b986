package org.peelinspections.examples.print;

/** Wrong usage of a command; the message says what was expected. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
