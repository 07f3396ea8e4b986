package org.peelinspections.io;

/**
 * A deviation in a document that lenient reading accepted.
 *
 * @param kind the kind of deviation
 * @param position where it is
 * @param sentence what was found, and how it was read, if at all
 * @param raw the value as JSON on one line, so that no content is lost
 */
public record ReadNote(Kind kind, Position position, String sentence, String raw) {

  /** What lenient reading accepts. */
  public enum Kind {
    /** A property that the format does not have; it is ignored. */
    UNKNOWN_PROPERTY,
    /** A null, which the format does not have; it is read as absent. */
    NULL,
    /** A token in upper case, or with spaces or underscores instead of hyphens. */
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
