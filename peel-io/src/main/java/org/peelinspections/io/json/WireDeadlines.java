package org.peelinspections.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.peelinspections.io.json.TaggedCodec.Kind;
import org.peelinspections.model.Deadline;

/** Deadlines, told apart by their {@code kind}; each has one other member or none. */
final class WireDeadlines {

  static final Kind<Deadline.Immediately> IMMEDIATELY =
      new Kind<>(
          "immediately",
          Deadline.Immediately.class,
          Shape.of(Deadline.Immediately::new, deadline -> deadline));

  static final Kind<Deadline.Within> WITHIN =
      new Kind<>(
          "within",
          Deadline.Within.class,
          single("period", WireScalars.PERIOD, Deadline.Within::period, Deadline.Within::new));

  static final Kind<Deadline.By> BY =
      new Kind<>(
          "by",
          Deadline.By.class,
          single("date", WireScalars.DAY, Deadline.By::date, Deadline.By::new));

  static final Kind<Deadline.None> NONE =
      new Kind<>("none", Deadline.None.class, Shape.of(Deadline.None::new, deadline -> deadline));

  static final TaggedCodec<Deadline> DEADLINE =
      new TaggedCodec<>("kind", "a kind of deadline", List.of(IMMEDIATELY, WITHIN, BY, NONE));

  private WireDeadlines() {}

  /** An object with one member; a list of one stands in for the builder that it lacks. */
  private static <T, V> Shape<T, List<V>> single(
      String name, Codec<V> codec, Function<T, V> get, Function<V, T> create) {
    Shape<T, List<V>> empty = Shape.of(ArrayList::new, values -> create.apply(values.get(0)));
    return empty.required(name, codec, get, List::add);
  }
}
