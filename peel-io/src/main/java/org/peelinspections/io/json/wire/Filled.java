package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.Position;

/** An object that was read and is no value yet. */
final class Filled {

  final Shape shape;
  final long start;
  final @Nullable Object[] values;
  final boolean[] given;

  /** The index of its kind; less than 0 as long as that is not known. */
  int kind;

  /** Where it begins, if it becomes a value only with the document that it is a part of. */
  @Nullable Position position;

  Filled(Shape shape, long start) {
    this.shape = shape;
    this.start = start;
    this.values = new Object[shape.properties.size()];
    this.given = new boolean[values.length];
    this.kind = shape.head.isEmpty() ? 0 : -1;
  }

  /** Whether it has all that its kind needs, and nothing else. */
  boolean isComplete() {
    if (kind < 0) {
      return false;
    }
    for (int i = 0; i < given.length; i++) {
      if (given[i] ? !shape.has(kind, i) : shape.needs(kind, i)) {
        return false;
      }
    }
    return true;
  }

  /** The names of the properties that are missing, as far as the kind is known. */
  List<String> missing() {
    Stream<String> head = Stream.of(shape.head).filter(name -> kind < 0);
    return Stream.concat(head, absent().mapToObj(i -> shape.properties.get(i).name())).toList();
  }

  private IntStream absent() {
    return IntStream.range(0, given.length)
        .filter(i -> !given[i] && shape.properties.get(i).required())
        .filter(i -> kind < 0 ? shape.isCommon(i) : shape.has(kind, i));
  }

  /** The name of a property that was given before the kind was known, and that it does not have. */
  Stream<String> foreign() {
    return IntStream.range(0, given.length)
        .filter(i -> given[i] && !shape.has(kind, i))
        .mapToObj(i -> shape.properties.get(i).name());
  }
}
