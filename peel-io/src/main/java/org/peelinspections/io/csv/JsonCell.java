package org.peelinspections.io.csv;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.Position;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.finding.Point;

/** Cells that hold JSON: a list as {@link PeelJson} writes it; nothing if it is empty. */
record JsonCell(PeelJson json) {

  /** The cell of a list. */
  <T> String list(List<T> values, Class<T> type) {
    return values.isEmpty() ? "" : json.writeList(values, type);
  }

  /** The cell of a list of texts, which in JSON look like points without sub-points. */
  String texts(List<String> texts) {
    return texts.isEmpty() ? "" : list(texts.stream().map(Point::of).toList(), Point.class);
  }

  /** The list of a cell. */
  <T> List<T> list(Row row, String column, Class<T> type) {
    String text = row.text(column);
    return text.isEmpty() ? List.of() : read(row, column, json -> json.readList(text, type));
  }

  /** The texts of a cell. */
  List<String> texts(Row row, String column) {
    List<Point> points = list(row, column, Point.class);
    for (Point point : points) {
      if (!point.points().isEmpty()) {
        throw row.fault(column, "expected a list of texts but found points with points");
      }
    }
    return points.stream().map(Point::text).collect(Collectors.toUnmodifiableList());
  }

  /** Returns what is read from a cell; a fault in it is one of the row. */
  <T> T read(Row row, String column, Function<PeelJson, T> reader) {
    try {
      return reader.apply(json);
    } catch (PeelFormatException e) {
      throw new PeelFormatException(moved(row, column, e.position()), e.sentence(), e.expected());
    } catch (PeelLimitException e) {
      throw new PeelLimitException(moved(row, column, e.position()), e.limit(), e.most());
    }
  }

  private static Position moved(Row row, String column, Position position) {
    return row.position(column + position.pointer());
  }
}
