package org.peelinspections.io.csv;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

/**
 * How the text of a cell becomes a value.
 *
 * @param kind what the text is, with its article
 * @param expected what it looks like, as a clause
 * @param parse the value of a text; refuses others by an exception of the model or the JDK
 */
record CellType<T>(String kind, String expected, Function<String, T> parse) {

  static final CellType<String> TEXT = token(text -> text);
  static final CellType<Cycle> CYCLE =
      new CellType<>("a cycle", "expected one such as 2018-19", Cycle::ofKey);
  static final CellType<LocalDate> DAY =
      new CellType<>("a day", "expected one such as 2017-12-12", LocalDate::parse);
  static final CellType<PartialDate> PARTIAL_DATE =
      new CellType<>("a date", "expected one such as 2017-12", PartialDate::of);
  static final CellType<URI> ADDRESS =
      new CellType<>("an address", "expected one such as https://example.org/", URI::create);

  /** A type whose parser lists the tokens it knows, or takes any text. */
  static <T> CellType<T> token(Function<String, T> parse) {
    return new CellType<>("a token", "expected a token", parse);
  }

  /** A type with these tokens. */
  static CellType<String> oneOf(String kind, List<String> tokens) {
    return token(
        text -> {
          if (!tokens.contains(text)) {
            throw new UnknownNameException(kind, text, tokens);
          }
          return text;
        });
  }

  /**
   * The value of a text that stands in a column of a row.
   *
   * @throws PeelFormatException if it is none
   */
  T read(Row row, String column, String text) {
    try {
      return parse.apply(text);
    } catch (UnknownNameException e) {
      String known = String.join(", ", e.known());
      String sentence = Row.quoted(text) + " is not " + e.kind() + "; expected one of " + known;
      throw row.fault(column, sentence, e.known());
    } catch (InvalidValueException e) {
      throw row.fault(column, Row.quoted(text) + " is not " + kind + "; " + e.expected());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw row.fault(column, Row.quoted(text) + " is not " + kind + "; " + expected);
    }
  }
}
