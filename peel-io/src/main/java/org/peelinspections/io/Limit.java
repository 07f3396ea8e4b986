package org.peelinspections.io;

/** A limit on the size or depth of a document. */
public enum Limit {
  /**
   * The length of the document: in bytes if it was given as bytes, otherwise in characters. The
   * default is 10 million. In JSON Lines each line is a document. In CSV the rows of one assessment
   * are a document, measured in characters.
   */
  DOCUMENT_LENGTH("bytes or characters", 10_000_000, Integer.MAX_VALUE),
  /** The number of lines of a page. The default is 200,000. */
  LINES("lines", 200_000, Integer.MAX_VALUE),
  /**
   * The nesting depth of objects and lists in JSON, or of lists in a page. The default is 100, far
   * above any published page; the highest value is 1,000.
   */
  NESTING_DEPTH("levels of nesting", 100, 1_000),
  /** The length of one text or property name, in characters. The default is 1 million. */
  TEXT_LENGTH("characters in one text", 1_000_000, Integer.MAX_VALUE),
  /**
   * The number of tokens of a JSON document: property names, values, and ends of objects and lists.
   * It applies to reading only. The default is 2 million.
   */
  TOKENS("tokens", 2_000_000, Integer.MAX_VALUE),
  /**
   * The number of findings of a document: areas for improvement, causes of concern and innovative
   * practice. The default is 100,000, far above any published page. For JSON Lines and CSV, see
   * {@link #DOCUMENT_LENGTH}.
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

  /** Returns what is counted, in words. */
  public String unit() {
    return unit;
  }

  /** Returns the default. */
  public int standard() {
    return standard;
  }

  /** Returns the highest value that it can be set to. */
  public int highest() {
    return highest;
  }
}
