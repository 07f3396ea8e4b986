package org.peelinspections.io.json;

import java.io.IOException;
import java.util.List;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.GradingScaleBuilder;
import org.peelinspections.model.UnknownNameException;

/** A grading scale: the name of one that the library knows, else an object with name and grades. */
final class ScaleCodec implements Codec<GradingScale> {

  private static final List<GradingScale> KNOWN =
      List.of(GradingScale.FOUR_TIERS, GradingScale.FIVE_TIERS);

  private static final TextCodec<GradingScale> NAME =
      TextCodec.token(ScaleCodec::ofName, GradingScale::name);

  private static final Shape<GradingScale, GradingScaleBuilder> SHAPE =
      Shape.of(GradingScale::builder, GradingScaleBuilder::build)
          .required("name", WireScalars.TEXT, GradingScale::name, GradingScaleBuilder::name)
          .required(
              "grades",
              new ListCodec<>(WireScalars.GRADE),
              GradingScale::grades,
              GradingScaleBuilder::grades);

  private static GradingScale ofName(String name) {
    return KNOWN.stream()
        .filter(scale -> scale.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "a grading scale", name, KNOWN.stream().map(GradingScale::name).toList()));
  }

  @Override
  public GradingScale read(Node node, Reading reading) {
    Codec<GradingScale> form = node.is(Node.Kind.OBJECT) ? SHAPE : NAME;
    return form.read(node, reading);
  }

  @Override
  public void write(GradingScale scale, Output out) throws IOException {
    Codec<GradingScale> form = KNOWN.contains(scale) ? NAME : SHAPE;
    form.write(scale, out);
  }
}
