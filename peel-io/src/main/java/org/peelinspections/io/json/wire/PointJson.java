package org.peelinspections.io.json.wire;

import java.util.List;
import org.peelinspections.model.finding.Point;

/** A point with sub-points; one without is written as its text. */
record PointJson(String text, List<Point> points) {

  static Object of(Point value) {
    return value.points().isEmpty() ? value.text() : new PointJson(value.text(), value.points());
  }

  Point toValue() {
    return Point.builder().text(text).points(points).build();
  }
}
