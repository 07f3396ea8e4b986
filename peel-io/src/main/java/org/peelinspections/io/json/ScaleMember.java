package org.peelinspections.io.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.Framework;
import org.peelinspections.model.GradingScale;

/**
 * The scale of a judgment: not written where it follows from the framework, and never another than
 * the framework's.
 */
record ScaleMember<T, B>(Function<T, GradingScale> get, BiConsumer<B, GradingScale> set)
    implements Shape.Member<T, B> {

  private static final Codec<GradingScale> CODEC = new ScaleCodec();

  @Override
  public String name() {
    return "scale";
  }

  @Override
  public boolean required() {
    return false;
  }

  @Override
  public void read(Node object, @Nullable Node member, Reading reading, B builder) {
    Optional<GradingScale> implied = reading.framework().flatMap(Framework::scale);
    Optional<GradingScale> scale =
        Optional.ofNullable(reading.given(member))
            .map(node -> given(node, reading, implied))
            .or(() -> implied);
    set.accept(
        builder,
        scale.orElseThrow(
            () -> object.fault("property 'scale' is missing, and no framework implies it")));
  }

  private static GradingScale given(Node node, Reading reading, Optional<GradingScale> implied) {
    GradingScale given = CODEC.read(node, reading);
    if (implied.isPresent() && !implied.get().equals(given)) {
      String name = implied.get().name();
      throw node.fault(
          "scale " + Node.quoted(given.name()) + " is not that of the framework; expected " + name,
          List.of(name));
    }
    return given;
  }

  @Override
  public void write(T value, Output out) throws IOException {
    GradingScale scale = get.apply(value);
    if (!out.scale().equals(Optional.of(scale))) {
      out.name(name());
      CODEC.write(scale, out);
    }
  }
}
