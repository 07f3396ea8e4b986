package org.peelinspections.io.csv;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.Point;

/**
 * How a value becomes the text of a cell, and the text a value.
 *
 * @param text the text of a value
 * @param value the value of a text; refuses others by an {@link IllegalArgumentException}
 */
record CellType<T>(Function<T, String> text, Function<String, T> value) {

  static final CellType<String> TEXT = new CellType<>(text -> text, text -> text);
  static final CellType<Cycle> CYCLE = of("a cycle", "2018-19", Cycle::key, Cycle::ofKey);
  static final CellType<LocalDate> DAY =
      of("a day", "2017-12-12", LocalDate::toString, LocalDate::parse);
  static final CellType<PartialDate> DATE =
      of("a date", "2017-12", PartialDate::text, PartialDate::of);
  static final CellType<URI> ADDRESS =
      of("an address", "https://example.org/", URI::toString, URI::create);

  /**
   * A type whose parser does not say in full what it refuses.
   *
   * @param kind what the text is, with its article
   * @param example what it looks like
   */
  private static <T> CellType<T> of(
      String kind, String example, Function<T, String> text, Function<String, T> parse) {
    return new CellType<>(
        text,
        found -> {
          try {
            return parse.apply(found);
          } catch (InvalidValueException e) {
            throw refused(found, kind, e.expected());
          } catch (IllegalArgumentException | DateTimeException e) {
            throw refused(found, kind, "expected one such as " + example);
          }
        });
  }

  private static IllegalArgumentException refused(String found, String kind, String expected) {
    return new IllegalArgumentException(Row.quoted(found) + " is not " + kind + "; " + expected);
  }

  /** A type with these tokens, of a kind with its article. */
  static CellType<String> oneOf(String kind, List<String> tokens) {
    return new CellType<>(
        token -> token,
        text -> {
          if (!tokens.contains(text)) {
            throw new UnknownNameException(kind, text, tokens);
          }
          return text;
        });
  }

  /** A list as {@link PeelJson} writes it. */
  static <T> CellType<List<T>> list(PeelJson json, Class<T> type) {
    return new CellType<>(list -> json.writeList(list, type), text -> json.readList(text, type));
  }

  /** A list of texts, which in JSON look like points without sub-points. */
  static CellType<List<String>> texts(PeelJson json) {
    CellType<List<Point>> points = list(json, Point.class);
    return new CellType<>(
        texts -> points.text().apply(texts.stream().map(Point::of).toList()),
        text -> {
          List<Point> found = points.value().apply(text);
          if (found.stream().anyMatch(point -> !point.points().isEmpty())) {
            throw new IllegalArgumentException(
                "expected a list of texts but found points with points");
          }
          return found.stream().map(Point::text).toList();
        });
  }
}
