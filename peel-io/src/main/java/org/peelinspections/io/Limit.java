package org.peelinspections.io;

/** Something that a document may not have too much of. */
public enum Limit {
  /**
   * The length of the document: bytes if it came as bytes, else characters. At first 10 million. A
   * line of JSON Lines is a document of its own; so are the rows of one assessment in a table of
   * CSV, of which the characters are counted.
   */
  DOCUMENT_LENGTH("bytes or characters", 10_000_000, Integer.MAX_VALUE),
  /** The lines of a page. At first 200,000. */
  LINES("lines", 200_000, Integer.MAX_VALUE),
  /**
   * How deep objects and lists of JSON, or lists of a page, stand inside each other. At first 100,
   * which no published page comes near; at most 1,000.
   */
  NESTING_DEPTH("levels of nesting", 100, 1_000),
  /** The characters of one text, or of one name of a property. At first 1 million. */
  TEXT_LENGTH("characters in one text", 1_000_000, Integer.MAX_VALUE),
  /**
   * The tokens of a JSON document that is read: names of properties, values, and the ends of
   * objects and lists. 2 million.
   */
  TOKENS("tokens", 2_000_000, Integer.MAX_VALUE),
  /**
   * The findings of a document: areas for improvement, causes of concern and innovative practice,
   * wherever they stand in it. At first 100,000, which no page comes near. A document is here what
   * it is for {@link #DOCUMENT_LENGTH}.
   */
  FINDINGS("findings", 100_000, Integer.MAX_VALUE);

  private final String unit;
  private final int standard;
  private final int highest;

  Limit(String unit, int standard, int highest) {
    this.unit = unit;
    this.standard = standard;
    this.highest = highest;
  }

  /** What is counted, in words. */
  public String unit() {
    return unit;
  }

  /** How much is allowed unless said otherwise. */
  public int standard() {
    return standard;
  }

  /** The highest value that it can be set to. */
  public int highest() {
    return highest;
  }
}
