package org.peelinspections.io;

/**
 * Something in a document that was forgiven in reading.
 *
 * @param kind what kind of thing
 * @param position where it stands
 * @param sentence what was met, and how it was read if it was
 * @param raw the value that stands there, as JSON on one line: with it, no word of the document is
 *     lost
 */
public record ReadNote(Kind kind, Position position, String sentence, String raw) {

  /** What can be forgiven. */
  public enum Kind {
    /** A property that the format does not have; it is in no value read. */
    UNKNOWN_PROPERTY,
    /** A null where the format leaves out what is absent; it is read as absent. */
    NULL,
    /** A token in capitals, or with spaces or underscores for hyphens. */
    SPELLING,
    /** A name of a force or framework other than its key. */
    OTHER_NAME
  }

  /** The place and the sentence. */
  @Override
  public String toString() {
    return position + ": " + sentence;
  }
}
