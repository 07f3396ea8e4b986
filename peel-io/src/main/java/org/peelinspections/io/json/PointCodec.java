package org.peelinspections.io.json;

import java.io.IOException;
import org.peelinspections.model.Point;
import org.peelinspections.model.PointBuilder;

/** A point: its text alone if it has no sub-points, else an object with text and points. */
final class PointCodec implements Codec<Point> {

  private final Shape<Point, PointBuilder> withPoints =
      Shape.of(Point::builder, PointBuilder::build)
          .required("text", WireScalars.TEXT, Point::text, PointBuilder::text)
          .list("points", this, Point::points, PointBuilder::points);

  private final TextCodec<Point> alone = new TextCodec<>("a point", "text", Point::of, Point::text);

  @Override
  public Point read(Node node, Reading reading) {
    Codec<Point> form = node.is(Node.Kind.OBJECT) ? withPoints : alone;
    return form.read(node, reading);
  }

  @Override
  public void write(Point point, Output out) throws IOException {
    Codec<Point> form = point.points().isEmpty() ? alone : withPoints;
    form.write(point, out);
  }
}
