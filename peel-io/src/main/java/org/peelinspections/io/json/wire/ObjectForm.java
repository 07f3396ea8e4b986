package org.peelinspections.io.json.wire;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.Position;
import org.peelinspections.model.finding.Finding;

/**
 * A value that is written as something else that Jackson writes: as a wire record, or, where that
 * says the same, as a text or a list.
 *
 * @param type the type of the values
 * @param wire the wire record
 * @param write what is written for a value
 * @param read the value of a record
 * @param ofText the value of a text that stands in for a record; null if none can
 */
public record ObjectForm<T, R>(
    Class<T> type,
    Class<R> wire,
    Function<T, ?> write,
    BiFunction<R, Reading, T> read,
    @Nullable TextForm<T> ofText) {

  /** Whether values are findings, of which there can be too many. */
  public boolean counted() {
    return Finding.class.isAssignableFrom(type);
  }

  /** Whether the values are wire records themselves. */
  public boolean isRecord() {
    return type.equals(wire);
  }

  /**
   * The value of an object that was read.
   *
   * @param start where it begins
   * @throws PeelFormatException if it stands for none
   */
  public T value(Filling<R> filling, Reading reading, Supplier<Position> start) {
    try {
      T value = Reading.faults(() -> read.apply(filling.complete(), reading));
      if (isRecord()) {
        reading.begins(value, start);
      }
      return value;
    } catch (WireFault e) {
      throw e.at(start.get());
    }
  }
}
