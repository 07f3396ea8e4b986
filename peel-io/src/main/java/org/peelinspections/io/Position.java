package org.peelinspections.io;

import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A place in a document.
 *
 * <p>In a JSON document it is a JSON Pointer (RFC 6901), with the line and column where the value
 * begins; these are not known if the document was given as a tree. In JSON Lines the pointer is
 * relative to the document on that line, and the line is counted in the whole stream. In CSV the
 * pointer names the column, followed by the place inside a cell with JSON, and the line is where
 * the row begins. In a page it is a line. Lines and columns count from 1; a column is one {@code
 * char}. Immutable.
 */
public final class Position implements Serializable {

  private static final long serialVersionUID = 1L;

  /** 0 stands for what is not known, in here only. */
  private final int line;

  private final int column;
  private final String pointer;

  private Position(String pointer, int line, int column) {
    this.pointer = pointer;
    this.line = Math.max(line, 0);
    this.column = Math.max(column, 0);
  }

  /**
   * Returns the place of a value in a JSON document.
   *
   * @param pointer a JSON Pointer; empty for the document as a whole
   * @param line the line, or less than 1 if it is not known
   * @param column the column, or less than 1 if it is not known
   */
  public static Position of(String pointer, int line, int column) {
    return new Position(pointer, line, column);
  }

  /** Returns a line of a page, or the document as a whole if the number is less than 1. */
  public static Position ofLine(int line) {
    return new Position("", line, 0);
  }

  /** The document as a whole. */
  public static Position document() {
    return new Position("", 0, 0);
  }

  /** Returns the same line and column with another pointer. */
  public Position with(String other) {
    return new Position(other, line, column);
  }

  /** The JSON Pointer; empty if this is the document as a whole, or the document is a page. */
  public String pointer() {
    return pointer;
  }

  /** The line, counted from 1; empty if it is not known. */
  public OptionalInt line() {
    return known(line);
  }

  /** The column, counted from 1; empty if it is not known. */
  public OptionalInt column() {
    return known(column);
  }

  private static OptionalInt known(int number) {
    return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Position that
        && pointer.equals(that.pointer)
        && line == that.line
        && column == that.column;
  }

  @Override
  public int hashCode() {
    return Objects.hash(pointer, line, column);
  }

  /** The pointer or {@code document}, then line and column in brackets as far as known. */
  @Override
  public String toString() {
    return named() + counted();
  }

  /** The message of an exception that says a sentence about this place. */
  String message(String sentence) {
    return named() + ": " + sentence + counted();
  }

  private String named() {
    return pointer.isEmpty() ? "document" : printable(pointer);
  }

  private String counted() {
    if (line == 0) {
      return "";
    }
    return " (line " + line + (column == 0 ? "" : ", column " + column) + ")";
  }

  /** A pointer holds names from the document, which can be long and hold anything. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), 200); i++) {
      char c = text.charAt(i);
      printable.append(Character.isISOControl(c) ? '\ufffd' : c);
    }
    return printable.append(text.length() > 200 ? "..." : "").toString();
  }
}
