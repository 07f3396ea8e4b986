package org.peelinspections.io.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.Position;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.internal.TableRow;

/** A row that was read, without guards. */
final class Row extends TableRow {

  private final PeelJson json;

  Row(int line, List<String> columns, List<String> cells, PeelJson json) {
    super(line, columns, cells);
    this.json = json;
  }

  /** The pointer of a fault is no subject of a sentence, so this says what is empty. */
  @Override
  public String required(String column) {
    return cell(column).orElseThrow(() -> fault(column, "the cell is empty; expected a value"));
  }

  /** The token in a cell that must have one. */
  String oneOf(String column, String kind, List<String> tokens) {
    return required(
        column,
        token -> {
          if (!tokens.contains(token)) {
            throw new UnknownNameException(kind, token, tokens);
          }
          return token;
        });
  }

  Optional<LocalDate> day(String column) {
    return cell(column, "a day", "2017-12-12", LocalDate::parse);
  }

  Optional<Cycle> cycle(String column) {
    return cell(column, "a cycle", "2018-19", Cycle::ofKey);
  }

  /**
   * The value of a cell, if it has one, read by a function that does not say in full what it
   * refuses.
   *
   * @param kind what the text is, with its article
   * @param example what it looks like
   */
  <T> Optional<T> cell(String column, String kind, String example, Function<String, T> parse) {
    return cell(
        column,
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
    return new IllegalArgumentException(quoted(found) + " is not " + kind + "; " + expected);
  }

  /** A list as JSON; empty if the cell is. */
  <T> List<T> list(String column, Class<T> type) {
    return cell(column, text -> json.readList(text, type)).orElse(List.of());
  }

  /** A list of texts, which in JSON look like points without sub-points. */
  List<String> texts(String column) {
    List<Point> points = list(column, Point.class);
    if (points.stream().anyMatch(point -> !point.points().isEmpty())) {
      throw fault(column, "expected a list of texts but found points with points");
    }
    return points.stream().map(Point::text).toList();
  }

  /** Refuses what stands in columns that have nothing to say beside something else. */
  void expectEmpty(String beside, String... columns) {
    for (String column : columns) {
      String found = text(column);
      if (!found.isEmpty()) {
        throw fault(
            column, "expected an empty cell beside " + beside + " but found " + quoted(found));
      }
    }
  }

  /**
   * Builds a value; what the model refuses becomes a fault in a column, or of the row as a whole if
   * the column is empty.
   */
  <T> T build(String column, Supplier<T> value) {
    try {
      return value.get();
    } catch (InvalidValueException e) {
      throw fault(column, String.valueOf(e.getMessage()));
    }
  }

  /** The place of a cell, or of the row as a whole if the column is empty. */
  static Position position(String column, int line) {
    return Position.of(column.isEmpty() ? "" : "/" + column, line, 0);
  }

  @Override
  public PeelFormatException fault(String column, String sentence) {
    return fault(column, sentence, List.of());
  }

  /** The exception for a fault in a column, with the values that would be right. */
  PeelFormatException fault(String column, String sentence, List<String> expected) {
    return new PeelFormatException(position(column, line()), sentence, expected);
  }

  /** A fault inside a cell of JSON keeps its path, and one of a name its known names. */
  @Override
  protected RuntimeException fault(String column, RuntimeException cause) {
    if (cause instanceof PeelFormatException e) {
      return fault(column + e.position().pointer(), e.sentence(), e.expected());
    }
    if (cause instanceof PeelLimitException e) {
      String pointer = column + e.position().pointer();
      return new PeelLimitException(position(pointer, line()), e.limit(), e.most());
    }
    if (cause instanceof UnknownNameException e) {
      String known = String.join(", ", e.known());
      String sentence = quoted(e.name()) + " is not " + e.kind() + "; expected one of " + known;
      return fault(column, sentence, e.known());
    }
    return fault(column, String.valueOf(cause.getMessage()));
  }

  /** A text of the table in quotation marks, cut if it is long. */
  static String quoted(String text) {
    return "'" + (text.length() <= 100 ? text : text.substring(0, 100) + "...") + "'";
  }
}
