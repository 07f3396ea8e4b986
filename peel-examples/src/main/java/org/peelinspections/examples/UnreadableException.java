package org.peelinspections.examples;

/** Input that cannot be read; the message is for the person at the command line. */
final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }
}
